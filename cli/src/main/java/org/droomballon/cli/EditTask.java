package org.droomballon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.session.Pen;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that changes a session file in place, or writes the changed session to another file. */
abstract class EditTask extends Task {
    @Parameters(paramLabel = "SESSION", descriptionKey = "session")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output")
    private Optional<Path> output = Optional.empty();

    EditTask(Console console) {
        super(console);
    }

    @Override
    final int run() throws UnreadableFileException, IOException {
        SessionFile read = SessionFiles.read(file);
        Optional<SessionFile> changed = change(read, Pen.of(console().writers().get(), read.session()));
        if (changed.isPresent()) {
            OutOfDate.remind(console(), SessionFiles.save(output.orElse(file), changed.get()));
        }
        return ExitCode.DONE;
    }

    /** The changed session, or nothing if there is nothing to write. */
    abstract Optional<SessionFile> change(SessionFile read, Pen pen) throws UnreadableFileException, IOException;
}
