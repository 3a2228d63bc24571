package org.droomballon.consolidation;

import java.util.List;

/**
 * The texts that have one piece among their rarest, the smallest first, each with the piece's position in it and its marks; texts
 * are added behind and dropped from the front. What is asked of every entry stands side by side, since there are many to ask.
 */
final class Postings {
    /** Text and position in one number, and two numbers of marks. */
    private static final int ENTRY = 3;

    private final long[] entries;
    private int first;
    private int end;

    /** Takes those texts that may be alike enough, each with the position of the piece in it and what it needs. */
    @FunctionalInterface
    interface Near {
        void text(int text, int position, int shared);
    }

    /** With room for so many texts, and no more. */
    Postings(int room) {
        entries = new long[ENTRY * room];
    }

    void add(int text, int position, Marks marks) {
        entries[end] = (long) text << Integer.SIZE | position;
        entries[end + 1] = marks.low();
        entries[end + 2] = marks.high();
        end += ENTRY;
    }

    /** Leaves out the texts before this one for good. */
    void dropBefore(int text) {
        while (first < end && entries[first] >>> Integer.SIZE < text) {
            first += ENTRY;
        }
    }

    /**
     * Gives the texts that may be alike enough to one with these marks.
     *
     * @param needs of each size that there is, the smallest first; no text here is smaller
     * @param left how many pieces that one has from this piece on, itself included
     */
    void each(Marks marks, List<Need> needs, int left, Near near) {
        int from = first;
        for (Need need : needs) {
            if (from == end || need.shared() > left) {
                return;
            }
            from = eachOfSize(marks, need, from, near);
        }
    }

    /** Returns where the larger ones begin. */
    private int eachOfSize(Marks marks, Need need, int from, Near near) {
        int at = from;
        long behind = (long) need.end() << Integer.SIZE;
        for (; at < end && entries[at] < behind; at += ENTRY) {
            int position = (int) entries[at];
            if (position <= need.lastPosition() && marks.apart(entries[at + 1], entries[at + 2]) <= need.mostApart()) {
                near.text((int) (entries[at] >>> Integer.SIZE), position, need.shared());
            }
        }
        return at;
    }
}
