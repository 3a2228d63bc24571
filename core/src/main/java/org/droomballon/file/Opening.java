package org.droomballon.file;

import java.util.Objects;
import java.util.Optional;

/** What came of opening a file for writing. */
public sealed interface Opening {
    /**
     * The file is open for writing, and others are kept from it.
     *
     * @param recovery a copy that holds more than the file, only after a time that did not end well; to take it over,
     *     give {@link Recovery#content} to {@link OpenSession#changed}
     */
    record ForWriting(OpenSession session, Optional<Recovery> recovery) implements Opening {
        public ForWriting {
            Objects.requireNonNull(session, "session");
            Objects.requireNonNull(recovery, "recovery");
        }
    }

    /**
     * Somebody else writes in the file: it can be looked at.
     *
     * @param file as it was on disk at that moment
     */
    record InUse(FileHolder holder, SessionFile file) implements Opening {
        public InUse {
            Objects.requireNonNull(holder, "holder");
            Objects.requireNonNull(file, "file");
        }
    }

    /**
     * The file cannot be read; it is left as it is.
     *
     * @param recovery the newest copy that can be read, where the file is damaged; to take it over, give it to
     *     {@link SavingDesk#restore}
     */
    record Unreadable(UnreadableFileException why, Optional<Recovery> recovery) implements Opening {
        public Unreadable {
            Objects.requireNonNull(why, "why");
            Objects.requireNonNull(recovery, "recovery");
        }
    }
}
