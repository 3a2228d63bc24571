package org.droomballon.swing.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.session.Details;
import org.droomballon.swing.app.Step;

/**
 * An evening that people had open before, as it is on disk now.
 *
 * @param school empty where nobody wrote it down
 * @param written when it was last written; nothing where that cannot be known
 * @param step where people go on with it
 */
record Recent(Path path, State state, String school, Optional<LocalDate> date, Optional<Instant> written, Step step) {
    /** Whether it can be opened. */
    enum State {
        THERE,
        MISSING,
        UNREADABLE
    }

    Recent {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(school, "school");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(step, "step");
    }

    /** Reads a file, so it is slow work. */
    static Recent of(Path path) {
        if (!Files.exists(path)) {
            return without(path, State.MISSING);
        }
        try {
            SessionFile file = SessionFiles.read(path);
            Details known = file.session().details();
            return new Recent(
                    path, State.THERE, known.school().firstOr(""), known.date().first(), written(path), step(file));
        } catch (UnreadableFileException e) {
            return without(path, State.UNREADABLE);
        }
    }

    private static Recent without(Path path, State state) {
        return new Recent(path, state, "", Optional.empty(), Optional.empty(), Step.TALK);
    }

    private static Optional<Instant> written(Path path) {
        try {
            return Optional.of(Files.getLastModifiedTime(path).toInstant());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Step step(SessionFile file) {
        if (file.ten().isPresent()) {
            return Step.POINTS;
        }
        return file.session().items().isEmpty() ? Step.PREPARE : Step.TALK;
    }
}
