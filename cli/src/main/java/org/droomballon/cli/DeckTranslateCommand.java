package org.droomballon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.droomballon.deck.Deck;
import org.droomballon.file.DeckFiles;
import org.droomballon.file.SafeFile;
import org.droomballon.file.UnreadableFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a place in a deck for every text in a language, and says which are still empty. */
@Command(name = "translate", mixinStandardHelpOptions = true)
final class DeckTranslateCommand extends Task {
    @Parameters(arity = "1", paramLabel = "DECK")
    private String name;

    @Option(names = "--to", required = true, paramLabel = "LANGUAGE")
    private String to;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE")
    private Path output;

    DeckTranslateCommand(Console console) {
        super(console);
    }

    @Override
    int run() throws UnreadableFileException, IOException {
        Locale language = language();
        SafeFile.write(output, new DeckInput(console().toolkit(), name).translate(language));
        console().data(output.toString());
        Deck deck = DeckFiles.read(output);
        new TranslationStates(console()).lines(deck).forEach(console().err()::println);
        return ExitCode.DONE;
    }

    private Locale language() {
        return DeckFiles.language(to)
                .orElseThrow(() -> new UsageException(console().wording().say("deck.language", to)));
    }
}
