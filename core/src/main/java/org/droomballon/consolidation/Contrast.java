package org.droomballon.consolidation;

import java.util.List;
import java.util.Objects;

/**
 * Why two notes that look alike may say opposite things.
 *
 * @param one the words of the first note that make it so; empty if only the other note has such words
 * @param other the same of the other note
 */
public record Contrast(Kind kind, List<String> one, List<String> other) {
    /** What sets two notes against each other. */
    public enum Kind {
        /** One says 'not', or says it more often. */
        NEGATION,
        /** Each has a number that the other lacks. */
        NUMBER,
        /** A word against its opposite. */
        OPPOSITE,
        /** The same things, the other way round: 'words instead of marks', 'marks instead of words'. */
        SWAPPED
    }

    public Contrast {
        Objects.requireNonNull(kind, "kind");
        one = List.copyOf(one);
        other = List.copyOf(other);
        if (one.isEmpty() && other.isEmpty()) {
            throw new IllegalArgumentException("a contrast has words");
        }
    }
}
