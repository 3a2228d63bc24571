package org.droomballon.consolidation;

import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Finds, among many texts, every pair whose sets of 4-grams have at least a given Dice, without comparing all pairs.
 *
 * <p>The prefix and position filters of C. Xiao, W. Wang, X. Lin and J. X. Yu, <i>Efficient similarity joins for near
 * duplicate detection</i> (2008, 'PPJoin'), for Dice: two sets of x and y pieces are alike enough if they share at least
 * d/2·(x + y). Pieces are ordered by how rare they are; texts are taken the smallest first. Beside each text that has a piece
 * stand the marks of all its pieces ({@link Marks}), so that most texts are left out without being looked at. It is exact:
 * the same pairs as when all are compared. Memory grows with the texts, not with the pairs, which go to the sink one by one.
 */
final class GramJoin {
    /** How many texts are joined between two calls of the progress. */
    private static final int STEP = 1024;

    /** Guards whole numbers against the rounding of doubles. */
    private static final double SLACK = 1e-9;

    private final double dice;

    /** For a Dice above 0 and at most 1. */
    GramJoin(double dice) {
        if (!(dice > 0 && dice <= 1)) {
            throw new IllegalArgumentException("a Dice above 0 and at most 1, not " + dice);
        }
        this.dice = dice;
    }

    /**
     * Gives each pair once, in no promised order. Texts without pieces have no partner.
     *
     * @throws CancellationException if the progress says so
     */
    void join(List<Grams> texts, Progress progress, Candidates.Sink sink) {
        GramIndex index = new GramIndex(texts, this);
        for (int at = 0; at < index.size(); at++) {
            if (at % STEP == 0 && !progress.goesOn(at, index.size())) {
                throw new CancellationException("ended after " + at + " of " + index.size() + " texts");
            }
            index.matchThenAdd(at, sink);
        }
    }

    /** How many pieces two sets of these sizes must share; one at least. */
    int leastShared(int one, int other) {
        return Math.max(1, (int) Math.ceil(dice / 2 * (one + other) - SLACK));
    }

    /** The size of the smallest set that can be alike enough to one of this size; one at least. */
    int leastSize(int size) {
        return Math.max(1, (int) Math.ceil(size * dice / (2 - dice) - SLACK));
    }

    /** How many of the rarest pieces of a set of this size are looked up: a smaller partner has one of them. */
    int lookedUp(int size) {
        return size - leastShared(size, leastSize(size)) + 1;
    }

    /** How many of the rarest pieces of a set are kept for those that come later, which are no smaller. */
    int kept(int size) {
        return size - leastShared(size, size) + 1;
    }
}
