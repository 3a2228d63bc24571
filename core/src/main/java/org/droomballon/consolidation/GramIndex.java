package org.droomballon.consolidation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The texts of a join, the smallest first, with lists of which texts have which rare piece. */
final class GramIndex {
    private static final int PRUNED = -1;

    /** Fibonacci hashing; the shift leaves 7 bits. */
    private static final int MIXER = 0x9E3779B9;

    private static final int HASH_SHIFT = 25;

    private final GramJoin join;
    private final int[][] sets;
    private final int[] sizes;
    private final int[] places;
    private final Postings postings;
    private final long[] marks;
    private final int[] shared;
    private final int[] candidates;
    private int found;

    GramIndex(List<Grams> texts, GramJoin join) {
        this.join = join;
        places = IntStream.range(0, texts.size())
                .filter(at -> texts.get(at).size() > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(at -> texts.get(at).size())
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        PieceRanks ranks = new PieceRanks(texts);
        sets = Arrays.stream(places).mapToObj(at -> ranks.of(texts.get(at))).toArray(int[][]::new);
        sizes = Arrays.stream(sets).mapToInt(set -> set.length).toArray();
        marks = marks(sets);
        postings = new Postings(ranks.size());
        shared = new int[sets.length];
        candidates = new int[sets.length];
    }

    int size() {
        return sets.length;
    }

    /** Gives the pairs of a text with those before it, and keeps it for those behind. */
    void matchThenAdd(int at, GramJoin.Sink sink) {
        int[] set = sets[at];
        gather(at);
        for (int next = 0; next < found; next++) {
            int candidate = candidates[next];
            if (shared[candidate] > 0 && isAlike(set, sets[candidate])) {
                sink.pair(Math.min(places[at], places[candidate]), Math.max(places[at], places[candidate]));
            }
            shared[candidate] = 0;
        }
        for (int position = 0; position < join.kept(set.length); position++) {
            postings.add(set[position], at, position);
        }
    }

    /** Counts the rare pieces that earlier texts share with this one, and drops those that cannot share enough. */
    private void gather(int at) {
        found = 0;
        int[] set = sets[at];
        int leastSize = join.leastSize(set.length);
        for (int position = 0; position < join.lookedUp(set.length); position++) {
            int piece = set[position];
            postings.dropWhile(piece, text -> sizes[text] < leastSize);
            for (int entry = postings.first(piece); entry < postings.end(piece); entry++) {
                count(at, position, postings.text(piece, entry), postings.position(piece, entry));
            }
        }
    }

    private void count(int at, int position, int text, int itsPosition) {
        int before = shared[text];
        if (before == PRUNED) {
            return;
        }
        int size = sets[at].length;
        int itsSize = sizes[text];
        int most = before + 1 + Math.min(size - position - 1, itsSize - itsPosition - 1);
        if (before == 0) {
            candidates[found++] = text;
            most = Math.min(most, mostByMarks(at, text));
        }
        shared[text] = most >= join.leastShared(size, itsSize) ? before + 1 : PRUNED;
    }

    /**
     * A piece marks one of 128 bits. Each bit that only one of two texts has stands for a piece that only that one has, so
     * they share at most half of what is left; after E. Sandes, G. Teodoro and A. Melo, <i>Bitmap filter: speeding up exact
     * set similarity joins with bitwise operations</i> (2020).
     */
    private int mostByMarks(int one, int other) {
        int apart = Long.bitCount(marks[2 * one] ^ marks[2 * other])
                + Long.bitCount(marks[2 * one + 1] ^ marks[2 * other + 1]);
        return (sizes[one] + sizes[other] - apart) / 2;
    }

    private static long[] marks(int[][] sets) {
        long[] marks = new long[2 * sets.length];
        for (int at = 0; at < sets.length; at++) {
            for (int piece : sets[at]) {
                int bit = (piece * MIXER) >>> HASH_SHIFT;
                marks[2 * at + bit / Long.SIZE] |= 1L << bit;
            }
        }
        return marks;
    }

    private boolean isAlike(int[] one, int[] other) {
        int least = join.leastShared(one.length, other.length);
        int count = 0;
        int here = 0;
        int there = 0;
        while (here < one.length
                && there < other.length
                && count + Math.min(one.length - here, other.length - there) >= least) {
            int order = Integer.compare(one[here], other[there]);
            count += order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return count >= least;
    }
}
