package org.droomballon.swing.app;

import java.util.Objects;

/** How what people write in stands on disk, for the line at the bottom. */
public record Standing(Mark mark, String sentence) {
    /** How it is shown; never by its colour alone. */
    public enum Mark {
        /** Nothing is written, so there is nothing to save. */
        NONE,
        /** The last words are on their way to the disk. */
        BUSY,
        GOOD,
        TROUBLE
    }

    public Standing {
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(sentence, "sentence");
    }
}
