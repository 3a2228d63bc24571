package org.droomballon.consolidation;

import java.util.List;

/**
 * Decides between candidates that a rule finds equal.
 *
 * <p>Promises: the answer names one of the tied, and is the same whatever the order in which they are given.
 * {@link FairTieBreak} is a whole one.
 */
@FunctionalInterface
public interface TieBreak {
    /**
     * Which of the tied goes first.
     *
     * @param tied at least two
     */
    Tie decide(List<Candidate> tied, Profile profile);
}
