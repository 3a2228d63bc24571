package org.droomballon.consolidation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.droomballon.consolidation.Likeness.Contrast;
import org.droomballon.consolidation.Likeness.Strength;

/**
 * The default: half an alignment of words, half character trigrams, capped where the two contrast.
 *
 * <p>Pure and deterministic: a score depends on the two texts alone. Trigram Dice as in R. Angell et al., <i>Automatic
 * spelling correction using a trigram similarity measure</i> (1983).
 */
public final class WordSimilarity implements Similarity {
    /** The same for every language. */
    public static final String ID = "words";

    /** From here on a pair is shown to people. */
    static final double SHOWN = 0.42;

    /** From here on a pair very likely says the same. */
    static final double STRONG = 0.70;

    private static final double JUST_BELOW_STRONG = 0.69;
    private static final double LEAST_WORD_LIKENESS = 0.5;
    private static final int SHORTEST_INEXACT = 4;

    private final WordLists lists;

    private WordSimilarity(WordLists lists) {
        this.lists = lists;
    }

    /** For notes in that language; where there are no word lists of it, by the characters alone. */
    public static WordSimilarity of(Locale language) {
        return new WordSimilarity(WordLists.of(language));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Likeness compare(String one, String other) {
        NoteWords first = NoteWords.of(one, lists);
        NoteWords second = NoteWords.of(other, lists);
        double characters = dice(first.trigrams(), second.trigrams());
        boolean wordless = first.content().isEmpty() || second.content().isEmpty();
        double plain = wordless ? characters : (characters + align(first.content(), second.content())) / 2;
        Optional<Contrast> contrast = contrast(first, second);
        double score = contrast.isPresent() ? Math.min(plain, JUST_BELOW_STRONG) : plain;
        return new Likeness(
                score, strength(score, contrast), matching(first, second), differing(first, second), contrast);
    }

    private static Strength strength(double score, Optional<Contrast> contrast) {
        if (score < SHOWN) {
            return Strength.NONE;
        }
        if (contrast.isPresent()) {
            return Strength.CHECK;
        }
        return score >= STRONG ? Strength.STRONG : Strength.SHOWN;
    }

    private static double align(List<String> one, List<String> other) {
        return (alignOneWay(one, other) + alignOneWay(other, one)) / 2;
    }

    private static double alignOneWay(List<String> from, List<String> to) {
        return from.stream()
                .mapToDouble(word -> to.stream()
                        .mapToDouble(candidate -> likeness(word, candidate))
                        .max()
                        .orElse(0))
                .average()
                .orElse(0);
    }

    private static double likeness(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (one.length() < SHORTEST_INEXACT || other.length() < SHORTEST_INEXACT) {
            return 0;
        }
        double dice = dice(NoteWords.trigrams(one), NoteWords.trigrams(other));
        double part = part(one, other);
        double best = Math.max(dice, part);
        return best < LEAST_WORD_LIKENESS ? 0 : best;
    }

    /** A compound that begins or ends with the other word: .5 and more, by how much of it that is. */
    private static double part(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        boolean isPart = longer.startsWith(shorter) || longer.endsWith(shorter);
        return isPart ? 0.5 + 0.4 * shorter.length() / longer.length() : 0;
    }

    private Optional<Contrast> contrast(NoteWords one, NoteWords other) {
        if (negates(one) != negates(other)) {
            return Optional.of(Contrast.NEGATION);
        }
        if (!one.numbers().equals(other.numbers())
                && !one.numbers().isEmpty()
                && !other.numbers().isEmpty()) {
            return Optional.of(Contrast.NUMBER);
        }
        boolean opposite = one.all().stream().anyMatch(word -> lists.opposites().get(word).stream()
                .anyMatch(opposed -> other.all().contains(opposed) && !one.all().contains(opposed)));
        return opposite ? Optional.of(Contrast.OPPOSITE) : Optional.empty();
    }

    private boolean negates(NoteWords note) {
        return note.all().stream().filter(lists.negations()::contains).count() % 2 == 1;
    }

    private static List<String> matching(NoteWords one, NoteWords other) {
        return one.content().stream()
                .filter(word -> isIn(word, other))
                .distinct()
                .toList();
    }

    private static List<String> differing(NoteWords one, NoteWords other) {
        return Stream.concat(
                        one.content().stream().filter(word -> !isIn(word, other)),
                        other.content().stream().filter(word -> !isIn(word, one)))
                .distinct()
                .toList();
    }

    private static boolean isIn(String word, NoteWords note) {
        return note.content().stream().anyMatch(candidate -> likeness(word, candidate) > 0);
    }

    private static double dice(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.equals(other) ? 1 : 0;
        }
        return 2.0 * Sets.intersection(one, ImmutableSet.copyOf(other)).size() / (one.size() + other.size());
    }
}
