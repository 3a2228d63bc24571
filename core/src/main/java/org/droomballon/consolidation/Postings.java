package org.droomballon.consolidation;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** For each piece the texts that have it, with its position in each; texts are added in order and dropped from the front. */
final class Postings {
    private static final int PAIR = 2;
    private static final int[] NONE = {};

    private final int[][] entries;
    private final int[] first;
    private final int[] end;

    Postings(int pieces) {
        entries = new int[pieces][];
        Arrays.fill(entries, NONE);
        first = new int[pieces];
        end = new int[pieces];
    }

    void add(int piece, int text, int position) {
        int at = end[piece]++ * PAIR;
        if (at == entries[piece].length) {
            entries[piece] = Arrays.copyOf(entries[piece], Math.max(PAIR, 2 * at));
        }
        entries[piece][at] = text;
        entries[piece][at + 1] = position;
    }

    /** Leaves out the earliest texts for good, as long as they fit the test. */
    void dropWhile(int piece, IntPredicate isTooSmall) {
        while (first[piece] < end[piece] && isTooSmall.test(text(piece, first[piece]))) {
            first[piece]++;
        }
    }

    int first(int piece) {
        return first[piece];
    }

    int end(int piece) {
        return end[piece];
    }

    int text(int piece, int entry) {
        return entries[piece][entry * PAIR];
    }

    int position(int piece, int entry) {
        return entries[piece][entry * PAIR + 1];
    }
}
