package org.droomballon.consolidation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much two notes look alike, and why. The words are in lower case, in the order of their note, each once.
 *
 * @param score from 0 to 1
 * @param matching the words that both have, as they are
 * @param alike the words of the first note that the other has in another form, such as 'schoolpoort' and 'poort'
 * @param onlyFirst the words that only the first note has
 * @param onlySecond the words that only the other note has
 */
public record Likeness(
        double score,
        Strength strength,
        List<String> matching,
        List<Match> alike,
        List<String> onlyFirst,
        List<String> onlySecond,
        Optional<Contrast> contrast) {
    public static final Likeness NONE = none(0);

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

    /** A word of the first note, and what stands for it in the other: a word, or two that are one when written together. */
    public record Match(String first, String second) {
        public Match {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
        }
    }

    public Likeness {
        Objects.requireNonNull(strength, "strength");
        matching = List.copyOf(matching);
        alike = List.copyOf(alike);
        onlyFirst = List.copyOf(onlyFirst);
        onlySecond = List.copyOf(onlySecond);
        Objects.requireNonNull(contrast, "contrast");
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score from 0 to 1, not " + score);
        }
        if (contrast.isPresent() && strength == Strength.STRONG) {
            throw new IllegalArgumentException("a pair with contrast is never strong");
        }
    }

    /** Of whoever compares whole words only: no word stands for another. */
    public Likeness(
            double score,
            Strength strength,
            List<String> matching,
            List<String> onlyFirst,
            List<String> onlySecond,
            Optional<Contrast> contrast) {
        this(score, strength, matching, List.of(), onlyFirst, onlySecond, contrast);
    }

    /** The words of the first note for which the other has a counterpart. */
    public List<String> sharedByFirst() {
        return Stream.concat(matching.stream(), alike.stream().map(Match::first))
                .toList();
    }

    /** The words of the other note for which the first has a counterpart. */
    public List<String> sharedBySecond() {
        return Stream.concat(matching.stream(), alike.stream().map(Match::second))
                .toList();
    }

    /** Too little to show; why is of no interest. */
    public static Likeness none(double score) {
        return new Likeness(score, Strength.NONE, List.of(), List.of(), List.of(), Optional.empty());
    }
}
