package org.droomballon.consolidation;

import java.util.Objects;
import java.util.Optional;

/**
 * Sequential Phragmén: the supporters of a point bear its price of 1 together, so that the largest load rises least.
 *
 * <p>M. Lackner and P. Skowron, <i>Multi-Winner Voting with Approval Preferences</i> (2023), section 2.
 */
final class Phragmen implements SelectionRule {
    private final Unsupported unsupported;

    Phragmen(Unsupported unsupported) {
        this.unsupported = Objects.requireNonNull(unsupported, "unsupported");
    }

    @Override
    public String id() {
        return unsupported.named("phragmen");
    }

    @Override
    public Selection select(Profile profile, int points, TieBreak ties) {
        Rounds rounds = new Rounds(profile, points, ties, unsupported);
        rounds.sellOn(new Loads(profile, new Standings(profile.support(), Fraction.ZERO)), Round.Stage.PLAIN);
        rounds.fillUp();
        return rounds.selection(id(), Optional.empty());
    }
}
