package org.droomballon.export.document;

import java.util.Objects;
import org.droomballon.export.icon.SpreadMark;

/**
 * A drawing of how far a point is carried somewhere, with the same in words.
 *
 * @param drawing the code of a {@link SpreadMark}; empty where there is nothing to draw
 */
public record Mark(String drawing, String words) {
    /** A place where nobody wants it and nobody wrote it. */
    public static final Mark NONE = new Mark("", "");

    public Mark {
        if (!drawing.isEmpty()) {
            SpreadMark.of(drawing);
        }
        Objects.requireNonNull(words, "words");
    }

    public boolean isDrawn() {
        return !drawing.isEmpty();
    }
}
