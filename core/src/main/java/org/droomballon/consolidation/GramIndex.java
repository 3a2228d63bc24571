package org.droomballon.consolidation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The texts of a join, the smallest first, with lists of which texts have which rare piece. */
final class GramIndex {
    private final GramJoin join;
    private final SetsBySize texts;
    private final Postings[] postings;

    /** For each text the last of those behind it that it was compared with; 0, which is behind none, before that. */
    private final int[] comparedWith;

    private int size;
    private List<Need> needs = List.of();

    GramIndex(List<Grams> grams, GramJoin join) {
        this.join = join;
        texts = new SetsBySize(grams);
        postings = postings();
        comparedWith = new int[texts.count()];
    }

    private Postings[] postings() {
        int[] rooms = new int[texts.pieces()];
        for (int text = 0; text < texts.count(); text++) {
            int[] set = texts.set(text);
            Arrays.stream(set, 0, join.kept(set.length)).forEach(piece -> rooms[piece]++);
        }
        return Arrays.stream(rooms).mapToObj(Postings::new).toArray(Postings[]::new);
    }

    int size() {
        return texts.count();
    }

    /** Gives the pairs of a text with those before it, and keeps it for those behind. */
    void matchThenAdd(int text, Candidates.Sink sink) {
        int[] set = texts.set(text);
        Marks marks = Marks.of(set);
        if (set.length != size) {
            turnTo(set.length);
        }
        for (int position = 0; position < join.lookedUp(size); position++) {
            lookUp(text, position, marks, sink);
        }
        for (int position = 0; position < join.kept(size); position++) {
            postings[set[position]].add(text, position, marks);
        }
    }

    /** Texts come by size, so that what their partners need is worked out once for all of one size. */
    private void turnTo(int newSize) {
        size = newSize;
        needs = IntStream.rangeClosed(join.leastSize(size), size)
                .filter(itsSize -> texts.end(itsSize) > texts.end(itsSize - 1))
                .mapToObj(itsSize -> Need.of(join.leastShared(size, itsSize), itsSize, size, texts.end(itsSize)))
                .toList();
    }

    private void lookUp(int text, int position, Marks marks, Candidates.Sink sink) {
        Postings having = postings[texts.set(text)[position]];
        having.dropBefore(texts.end(join.leastSize(size) - 1));
        having.each(marks, needs, size - position, (other, itsPosition, shared) -> {
            if (comparedWith[other] != text) {
                comparedWith[other] = text;
                if (isAlike(text, position, other, itsPosition, shared)) {
                    give(text, other, sink);
                }
            }
        });
    }

    /**
     * Whether two texts share so many pieces from these positions on. Two that are alike enough do so from the first place where
     * they are looked at: their first piece in common is looked up, and stands where enough can follow.
     */
    private boolean isAlike(int one, int position, int other, int itsPosition, int shared) {
        int[] set = texts.set(one);
        int[] itsSet = texts.set(other);
        int here = position;
        int there = itsPosition;
        int missing = shared;
        while (missing > 0 && Math.min(set.length - here, itsSet.length - there) >= missing) {
            int order = Integer.compare(set[here], itsSet[there]);
            missing -= order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return missing == 0;
    }

    private void give(int text, int other, Candidates.Sink sink) {
        int one = texts.place(text);
        int two = texts.place(other);
        sink.pair(Math.min(one, two), Math.max(one, two));
    }
}
