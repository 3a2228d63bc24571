package org.droomballon.consolidation;

import java.util.Objects;
import java.util.Optional;

/**
 * The Method of Equal Shares, in exact fractions; completed by sequential Phragmén it is the default rule.
 *
 * <p>Every voter starts with its share of the price of all points. The point that costs its supporters least goes first,
 * and they pay. When nothing can be paid in full any more, a completion fills the places that are left. D. Peters and P.
 * Skowron, <i>Proportionality and the Limits of Welfarism</i> (2020); for the completions, M. Lackner and P. Skowron,
 * <i>Multi-Winner Voting with Approval Preferences</i> (2023), section 2.
 */
final class EqualShares implements SelectionRule {
    /** How the places are filled for which people cannot pay in full any more. */
    enum Completion {
        /** By sequential Phragmén, which starts from what people have left. */
        PHRAGMEN(""),
        /** By the number of supporters alone. */
        APPROVAL("-approval"),
        /** Everybody gets more to spend: the smallest whole number of points' worth for which all places are bought. */
        INCREMENT("-increment"),
        /** Not at all: they stay empty. */
        NONE("-only");

        private final String suffix;

        Completion(String suffix) {
            this.suffix = suffix;
        }
    }

    private final Completion completion;
    private final Unsupported unsupported;

    EqualShares(Completion completion, Unsupported unsupported) {
        this.completion = Objects.requireNonNull(completion, "completion");
        this.unsupported = Objects.requireNonNull(unsupported, "unsupported");
    }

    @Override
    public String id() {
        return unsupported.named("equal-shares" + completion.suffix);
    }

    @Override
    public Selection select(Profile profile, int points, TieBreak ties) {
        Rounds rounds = new Rounds(profile, points, ties, unsupported);
        Purses purses = sell(profile, points, rounds);
        for (long worth = points + 1L; completion == Completion.INCREMENT && !rounds.isSoldOut(); worth++) {
            rounds = new Rounds(profile, points, ties, unsupported);
            purses = sell(profile, worth, rounds);
        }
        complete(profile, rounds, purses);
        return rounds.selection(id(), Optional.of(purses.start()));
    }

    /** Sells what people can pay in full, if together they can pay that many points. */
    private static Purses sell(Profile profile, long worth, Rounds rounds) {
        Purses purses = new Purses(profile, Fraction.of(worth, Math.max(1, profile.weight())));
        rounds.sell(purses, Round.Stage.EQUAL_SHARES);
        return purses;
    }

    private void complete(Profile profile, Rounds rounds, Purses purses) {
        if (completion == Completion.NONE) {
            return;
        }
        if (completion == Completion.APPROVAL) {
            rounds.count(new ApprovalScores(profile));
        } else {
            rounds.sellOn(purses.asLoads(), Round.Stage.COMPLETION);
        }
        if (unsupported == Unsupported.FILL_UP) {
            rounds.fillUp();
        }
    }
}
