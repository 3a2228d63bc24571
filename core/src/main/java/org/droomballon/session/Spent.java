package org.droomballon.session;

import java.util.Comparator;
import java.util.Objects;

/**
 * How long a talk took while one writer had its file open. A talk's time is the sum over its writers.
 *
 * @param seconds 0 or more; only that writer writes it
 */
public record Spent(String writer, Register<Integer> seconds) {
    public Spent {
        Objects.requireNonNull(writer, "writer");
        Objects.requireNonNull(seconds, "seconds");
    }

    /** In seconds; the most, should one opening of a file have been copied. */
    public int total() {
        return seconds.values().stream().max(Comparator.naturalOrder()).orElse(0);
    }
}
