package org.droomballon.session;

/** Two different items, the smaller id first, so that it does not matter in which order people named them. */
public record Pair(ItemId first, ItemId second) implements Comparable<Pair> {
    public Pair {
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("a pair is two items, the smaller first: " + first + ", " + second);
        }
    }

    public static Pair of(ItemId one, ItemId other) {
        return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }

    @Override
    public int compareTo(Pair other) {
        int byFirst = first.compareTo(other.first);
        return byFirst == 0 ? second.compareTo(other.second) : byFirst;
    }
}
