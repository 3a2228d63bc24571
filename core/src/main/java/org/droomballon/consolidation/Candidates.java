package org.droomballon.consolidation;

import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Says which pairs of texts are worth comparing: all of them while they are few, else those that share enough 4-grams.
 *
 * <p>What the join leaves out is never compared, whatever its score would have been: the pairs with less than 60 % of their
 * 4-grams in common. How many of the pairs to show that costs is measured in {@code docs/similarity.md}.
 */
public final class Candidates {
    /** Up to so many texts all pairs are compared. */
    static final int ALL_PAIRS = 2_000;

    /** The least Dice of the 4-grams of two of many texts. */
    static final double DICE = 0.6;

    private static final int FOUR = 4;

    private Candidates() {}

    /** Takes pairs of texts by their places in the list, counted from 0, the smaller place first. */
    @FunctionalInterface
    public interface Sink {
        void pair(int one, int other);
    }

    /**
     * Gives the pairs that share at least 60 % of their 4-grams, by Dice, however few or many the texts are. Each comes once, in no
     * promised order. Memory grows with the texts, not with the pairs.
     *
     * @throws CancellationException if the progress says so
     */
    public static void alike(List<String> texts, Progress progress, Sink sink) {
        new GramJoin(DICE).join(texts.stream().map(Candidates::grams).toList(), progress, sink);
    }

    /**
     * Gives each pair that is worth comparing once, in no promised order.
     *
     * @throws CancellationException if the progress says so
     */
    static void each(List<String> texts, Progress progress, Sink sink) {
        if (texts.size() > ALL_PAIRS) {
            alike(texts, progress, sink);
        } else {
            allPairs(texts.size(), progress, sink);
        }
    }

    /** The 4-grams of a text in lower case and without accents; of its characters where it has no words. */
    static Grams grams(String text) {
        List<String> words =
                Tokens.words(text).stream().map(Word::withoutAccents).toList();
        return words.isEmpty() ? Grams.ofCharacters(text) : Grams.ofWords(FOUR, words);
    }

    private static void allPairs(int size, Progress progress, Sink sink) {
        for (int one = 0; one < size; one++) {
            if (!progress.goesOn(one, size)) {
                throw new CancellationException("ended after " + one + " of " + size + " texts");
            }
            for (int other = one + 1; other < size; other++) {
                sink.pair(one, other);
            }
        }
    }
}
