package org.droomballon.consolidation;

import java.util.function.IntFunction;

/** What a candidate adds for its supporters, by how many of the chosen each of them supports already. */
final class ThieleScores extends Scores {
    private final Support support;
    private final IntFunction<Fraction> worth;
    private final int[] served;

    /**
     * Nothing is chosen yet.
     *
     * @param worth what the first chosen candidate is worth to a voter who supports it, the second, ...
     */
    ThieleScores(Profile profile, IntFunction<Fraction> worth) {
        this.support = profile.support();
        this.worth = worth;
        this.served = new int[support.voters()];
    }

    @Override
    Fraction score(int candidate) {
        int most = 0;
        for (int voter : support.supporters(candidate)) {
            most = Math.max(most, served[voter]);
        }
        long[] weights = new long[most + 1];
        for (int voter : support.supporters(candidate)) {
            weights[served[voter]] += support.weight(voter);
        }
        Fraction score = Fraction.ZERO;
        for (int before = 0; before <= most; before++) {
            score = weights[before] == 0
                    ? score
                    : score.plus(worth.apply(before + 1).times(weights[before]));
        }
        return score;
    }

    @Override
    void chosen(int candidate) {
        for (int voter : support.supporters(candidate)) {
            served[voter]++;
        }
    }

    /** Told that a candidate is out again. */
    void dropped(int candidate) {
        for (int voter : support.supporters(candidate)) {
            served[voter]--;
        }
    }

    /** What would be lost if a chosen candidate went out. */
    Fraction loss(int candidate) {
        dropped(candidate);
        Fraction loss = score(candidate);
        chosen(candidate);
        return loss;
    }
}
