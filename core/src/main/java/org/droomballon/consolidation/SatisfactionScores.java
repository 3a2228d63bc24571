package org.droomballon.consolidation;

/** Satisfaction approval: every voter shares its weight equally over all that it supports. */
final class SatisfactionScores extends Scores {
    private final Support support;
    private final int most;

    SatisfactionScores(Profile profile) {
        this.support = profile.support();
        this.most = profile.voters().stream()
                .mapToInt(voter -> voter.supports().size())
                .max()
                .orElse(0);
    }

    @Override
    Fraction score(int candidate) {
        long[] weights = new long[most + 1];
        for (int voter : support.supporters(candidate)) {
            weights[support.wishes(voter)] += support.weight(voter);
        }
        Fraction score = Fraction.ZERO;
        for (int wishes = 1; wishes <= most; wishes++) {
            score = weights[wishes] == 0 ? score : score.plus(Fraction.of(weights[wishes], wishes));
        }
        return score;
    }
}
