package org.droomballon.consolidation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The texts of a join, numbered from the smallest on, each as the numbers of its pieces, the rarest first. */
final class SetsBySize {
    private final int[] places;
    private final int[][] sets;
    private final int[] ends;
    private final int pieces;

    SetsBySize(List<Grams> texts) {
        PieceRanks ranks = new PieceRanks(texts);
        pieces = ranks.size();
        places = places(texts);
        sets = Arrays.stream(places).mapToObj(at -> ranks.of(texts.get(at))).toArray(int[][]::new);
        ends = ends(sets);
    }

    private static int[] places(List<Grams> texts) {
        return IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(at -> texts.get(at).size())
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] ends(int[][] sets) {
        int[] ends = new int[sets.length == 0 ? 1 : 1 + sets[sets.length - 1].length];
        for (int at = 0; at < sets.length; at++) {
            ends[sets[at].length] = at + 1;
        }
        for (int size = 1; size < ends.length; size++) {
            ends[size] = Math.max(ends[size], ends[size - 1]);
        }
        return ends;
    }

    int count() {
        return sets.length;
    }

    /** How many pieces all texts have together, each counted once. */
    int pieces() {
        return pieces;
    }

    int[] set(int text) {
        return sets[text];
    }

    /** Where the text stood before it got its number. */
    int place(int text) {
        return places[text];
    }

    /** The number of the first text that is larger than this. */
    int end(int size) {
        return ends[size];
    }
}
