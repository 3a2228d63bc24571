package org.droomballon.consolidation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The texts of a join, the smallest first, with lists of which texts have which rare piece. */
final class GramIndex {
    private static final int PRUNED = Integer.MIN_VALUE / 2;

    private final GramJoin join;
    private final int[][] sets;
    private final int[] places;
    private final Postings postings;
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
        gather(set);
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
    private void gather(int[] set) {
        found = 0;
        int leastSize = join.leastSize(set.length);
        for (int position = 0; position < join.lookedUp(set.length); position++) {
            int piece = set[position];
            postings.dropWhile(piece, text -> sets[text].length < leastSize);
            for (int entry = postings.first(piece); entry < postings.end(piece); entry++) {
                count(set, position, postings.text(piece, entry), postings.position(piece, entry));
            }
        }
    }

    private void count(int[] set, int position, int text, int itsPosition) {
        int size = sets[text].length;
        if (shared[text] == 0) {
            candidates[found++] = text;
        }
        int most = shared[text] + 1 + Math.min(set.length - position - 1, size - itsPosition - 1);
        shared[text] = shared[text] >= 0 && most >= join.leastShared(set.length, size) ? shared[text] + 1 : PRUNED;
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
