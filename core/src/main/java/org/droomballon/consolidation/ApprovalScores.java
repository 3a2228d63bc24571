package org.droomballon.consolidation;

/** The weight of the supporters: most dots first. */
final class ApprovalScores extends Scores {
    private final Support support;

    ApprovalScores(Profile profile) {
        this.support = profile.support();
    }

    @Override
    Fraction score(int candidate) {
        return Fraction.of(support.total(candidate));
    }
}
