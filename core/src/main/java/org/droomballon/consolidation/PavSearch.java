package org.droomballon.consolidation;

import com.google.common.math.LongMath;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for the highest sum of proportional approval, by branching on whether a candidate is in. What a candidate adds only
 * falls as others come in, so the sum with the largest additions of now is a bound from above.
 *
 * <p>Candidates are bits; sums are whole numbers of 1 over the least common multiple of 1 to the number of places.
 */
final class PavSearch {
    private final int places;
    private final int[] ballots;
    private final long[] weights;
    private final long[] worth;
    private long highest;

    /**
     * Prepares a search.
     *
     * @param candidates places in the profile, 31 at most
     * @param places how many are chosen, from 1 to all of them
     */
    PavSearch(Support support, List<Integer> candidates, int places) {
        this.places = places;
        Map<Integer, Long> byBallot = byBallot(support, candidates);
        this.ballots = byBallot.keySet().stream().mapToInt(Integer::intValue).toArray();
        this.weights = byBallot.values().stream().mapToLong(Long::longValue).toArray();
        this.worth = new long[places + 1];
        long unit = 1;
        for (int nth = 2; nth <= places; nth++) {
            unit = unit / LongMath.gcd(unit, nth) * nth;
        }
        for (int nth = 1; nth <= places; nth++) {
            worth[nth] = unit / nth;
        }
    }

    private static Map<Integer, Long> byBallot(Support support, List<Integer> candidates) {
        int[] ballots = new int[support.voters()];
        for (int bit = 0; bit < candidates.size(); bit++) {
            for (int voter : support.supporters(candidates.get(bit))) {
                ballots[voter] |= 1 << bit;
            }
        }
        Map<Integer, Long> byBallot = new LinkedHashMap<>();
        for (int voter = 0; voter < ballots.length; voter++) {
            byBallot.merge(ballots[voter], support.weight(voter), Math::addExact);
        }
        return byBallot;
    }

    /** The highest sum of any choice from these candidates. */
    long best(int candidates) {
        highest = -1;
        search(0, candidates, 0);
        return highest;
    }

    /** Whether a choice from these candidates, with all the wanted among them, reaches a sum. */
    boolean reaches(long sum, int candidates, int wanted) {
        highest = sum - 1;
        search(wanted, candidates & ~wanted, sum(wanted));
        return highest >= sum;
    }

    private void search(int chosen, int open, long sum) {
        int empty = places - Integer.bitCount(chosen);
        if (empty == 0) {
            highest = Math.max(highest, sum);
            return;
        }
        long[] gains = gains(chosen, open);
        if (Integer.bitCount(open) < empty || sum + largest(gains, empty) <= highest) {
            return;
        }
        int next = next(gains, open);
        search(chosen | 1 << next, open & ~(1 << next), sum + gains[next]);
        search(chosen, open & ~(1 << next), sum);
    }

    private long[] gains(int chosen, int open) {
        long[] gains = new long[Integer.SIZE];
        for (int each = 0; each < ballots.length; each++) {
            long gain = Math.multiplyExact(weights[each], worth(Integer.bitCount(ballots[each] & chosen) + 1));
            for (int wanted = ballots[each] & open; wanted != 0; wanted &= wanted - 1) {
                gains[Integer.numberOfTrailingZeros(wanted)] += gain;
            }
        }
        return gains;
    }

    private long sum(int chosen) {
        long sum = 0;
        for (int each = 0; each < ballots.length; each++) {
            for (int nth = 1; nth <= Integer.bitCount(ballots[each] & chosen); nth++) {
                sum += weights[each] * worth[nth];
            }
        }
        return sum;
    }

    private long worth(int nth) {
        return nth < worth.length ? worth[nth] : 0;
    }

    private static long largest(long[] gains, int count) {
        long[] sorted = gains.clone();
        Arrays.sort(sorted);
        long sum = 0;
        for (int each = 0; each < count; each++) {
            sum += sorted[sorted.length - 1 - each];
        }
        return sum;
    }

    private static int next(long[] gains, int open) {
        int next = Integer.numberOfTrailingZeros(open);
        for (int rest = open; rest != 0; rest &= rest - 1) {
            int candidate = Integer.numberOfTrailingZeros(rest);
            next = gains[candidate] > gains[next] ? candidate : next;
        }
        return next;
    }
}
