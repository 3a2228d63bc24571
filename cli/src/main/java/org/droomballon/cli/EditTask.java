package org.droomballon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    private final List<Runnable> afterwards = new ArrayList<>();

    EditTask(Console console) {
        super(console);
    }

    @Override
    int run() throws UnreadableFileException, IOException {
        SessionFile read = SessionFiles.read(file);
        Optional<SessionFile> changed =
                change(read, read.pen(console().writers().get()));
        if (changed.isPresent()) {
            SessionFile saved = SessionFiles.save(output.orElse(file), changed.get());
            afterwards.forEach(Runnable::run);
            OutOfDate.remind(console(), saved);
        }
        return ExitCode.DONE;
    }

    /** What to tell once the change is on disk. */
    final void afterSaving(Runnable telling) {
        afterwards.add(telling);
    }

    final String name() {
        return file.toString();
    }

    /** The changed session, or nothing if there is nothing to write. */
    abstract Optional<SessionFile> change(SessionFile read, Pen pen) throws UnreadableFileException, IOException;
}
