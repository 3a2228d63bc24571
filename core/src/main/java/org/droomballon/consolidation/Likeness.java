package org.droomballon.consolidation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How much two notes look alike, and why.
 *
 * @param score from 0 to 1
 * @param matching the words of the first note that the other has too, in its order
 * @param differing the words that only one of them has, those of the first note first
 */
public record Likeness(
        double score, Strength strength, List<String> matching, List<String> differing, Optional<Contrast> contrast) {
    public static final Likeness NONE = new Likeness(0, Strength.NONE, List.of(), List.of(), Optional.empty());

    /** What to show people. */
    public enum Strength {
        /** Nothing. */
        NONE,
        /** They may say the same. */
        SHOWN,
        /** They very likely say the same. */
        STRONG,
        /** They look alike, and may say opposite things. */
        CHECK
    }

    /** Why a pair that looks alike may say opposite things. */
    public enum Contrast {
        NEGATION,
        NUMBER,
        OPPOSITE
    }

    public Likeness {
        Objects.requireNonNull(strength, "strength");
        matching = List.copyOf(matching);
        differing = List.copyOf(differing);
        Objects.requireNonNull(contrast, "contrast");
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score from 0 to 1, not " + score);
        }
    }
}
