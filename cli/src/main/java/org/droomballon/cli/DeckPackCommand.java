package org.droomballon.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.droomballon.file.DeckFiles;
import org.droomballon.file.SafeFile;
import org.droomballon.file.UnreadableFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one file of a folder with a deck, its pictures and its templates. */
@Command(name = "pack", mixinStandardHelpOptions = true)
final class DeckPackCommand extends Task {
    @Parameters(arity = "1", paramLabel = "FOLDER")
    private Path folder;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE")
    private Path output;

    DeckPackCommand(Console console) {
        super(console);
    }

    @Override
    int run() throws UnreadableFileException, IOException {
        if (!output.toString().endsWith(DeckFiles.PACKAGE_EXTENSION)) {
            throw new UsageException(console().wording().say("deck.extension", output));
        }
        byte[] packed = DeckFiles.pack(folder);
        SafeFile.write(output, packed);
        console().data(output.toString());
        return ExitCode.DONE;
    }
}
