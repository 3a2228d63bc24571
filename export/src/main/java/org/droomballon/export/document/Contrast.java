package org.droomballon.export.document;

import java.util.Objects;

/** Two notes that look alike and say something different. Both are told elsewhere too. */
public record Contrast(NoteLine one, NoteLine other) {
    public Contrast {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
    }
}
