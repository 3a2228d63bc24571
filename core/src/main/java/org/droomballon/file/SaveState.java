package org.droomballon.file;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** How an open file stands on disk. */
public sealed interface SaveState {
    /**
     * The file holds what people made, and so does the disk: the bytes were forced there before this was said.
     *
     * @param file the session that is on disk; a newer one may have come in since
     */
    record Saved(Instant at, SessionFile file) implements SaveState {
        public Saved {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(file, "file");
        }
    }

    /**
     * There are changes that are not on disk yet; they will be within a second.
     *
     * @param since when the oldest of them was made
     */
    record Saving(Instant since) implements SaveState {
        public Saving {
            Objects.requireNonNull(since, "since");
        }
    }

    /**
     * The changes cannot be written now. They stay in memory, and writing is tried again until it succeeds.
     *
     * @param since when the oldest of them was made
     * @param copy where they were written instead, if that could be done
     */
    record NotSaved(Obstacle why, Instant since, Optional<Path> copy) implements SaveState {
        public NotSaved {
            Objects.requireNonNull(why, "why");
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(copy, "copy");
        }
    }
}
