package org.droomballon.consolidation;

import java.util.Collection;
import java.util.List;

/** What a candidate would add if it were chosen next. */
abstract class Scores {
    abstract Fraction score(int candidate);

    /** Told that a candidate is in now. */
    void chosen(int candidate) {}

    /**
     * The highest score, and who has it.
     *
     * @param best an empty list, which is filled
     */
    final Fraction highest(Collection<Integer> candidates, List<Integer> best) {
        Fraction highest = Fraction.ZERO;
        for (int candidate : candidates) {
            Fraction score = score(candidate);
            int order = best.isEmpty() ? 1 : score.compareTo(highest);
            if (order > 0) {
                best.clear();
                highest = score;
            }
            if (order >= 0) {
                best.add(candidate);
            }
        }
        return highest;
    }
}
