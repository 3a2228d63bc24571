package org.droomballon.session;

import java.util.Objects;

/** One change by one writer. No two changes share a stamp. */
public record Stamp(String writer, long counter) {
    public Stamp {
        Objects.requireNonNull(writer, "writer");
        if (counter < 1) {
            throw new IllegalArgumentException("counters start at 1, not " + counter);
        }
    }
}
