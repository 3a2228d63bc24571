package org.droomballon.consolidation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who supports what, in the numbers with which rules count: voters and candidates by their place in the profile. */
final class Support {
    private final Map<String, Integer> places = new HashMap<>();
    private final long[] weights;
    private final int[] wishes;
    private final int[][] supporters;
    private final long[] totals;

    Support(List<Voter> voters, List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            places.put(candidate.id(), places.size());
        }
        weights = voters.stream().mapToLong(Voter::weight).toArray();
        wishes = voters.stream().mapToInt(voter -> voter.supports().size()).toArray();
        supporters = supporters(voters);
        totals = new long[candidates.size()];
        for (int candidate = 0; candidate < totals.length; candidate++) {
            totals[candidate] = weight(supporters[candidate]);
        }
    }

    private int[][] supporters(List<Voter> voters) {
        int[] counts = new int[places.size()];
        voters.forEach(voter -> voter.supports().forEach(id -> counts[place(id)]++));
        int[][] supporters = new int[counts.length][];
        for (int candidate = 0; candidate < counts.length; candidate++) {
            supporters[candidate] = new int[counts[candidate]];
            counts[candidate] = 0;
        }
        for (int voter = 0; voter < voters.size(); voter++) {
            for (String id : voters.get(voter).supports()) {
                int candidate = place(id);
                supporters[candidate][counts[candidate]++] = voter;
            }
        }
        return supporters;
    }

    /** Where a candidate stands in the profile, from 0. */
    int place(String candidate) {
        Integer place = places.get(candidate);
        if (place == null) {
            throw new IllegalArgumentException("no candidate '" + candidate + "'");
        }
        return place;
    }

    int voters() {
        return weights.length;
    }

    int candidates() {
        return totals.length;
    }

    long weight(int voter) {
        return weights[voter];
    }

    /** How many candidates a voter supports. */
    int wishes(int voter) {
        return wishes[voter];
    }

    /** The voters who support a candidate, in their order; to be read only. */
    int[] supporters(int candidate) {
        return supporters[candidate];
    }

    /** The weight of all who support a candidate. */
    long total(int candidate) {
        return totals[candidate];
    }

    private long weight(int[] voters) {
        long sum = 0;
        for (int voter : voters) {
            sum += weights[voter];
        }
        return sum;
    }
}
