package org.droomballon.consolidation;

import java.util.List;
import java.util.Objects;

/**
 * Candidates that a rule found equal, and how one of them went first.
 *
 * @param tied all of them with the winner, at least two
 * @param decidedBy the criterion that left only the winner
 */
public record Tie(List<String> tied, String winner, Criterion decidedBy) {
    public Tie {
        tied = tied.stream().sorted().toList();
        Objects.requireNonNull(winner, "winner");
        Objects.requireNonNull(decidedBy, "decidedBy");
        if (tied.size() < 2 || !tied.contains(winner)) {
            throw new IllegalArgumentException("a tie is between two or more, one of which wins");
        }
    }

    /** Of two ties of one candidate the one that needs telling most: where the lot decided. */
    static Tie mostTelling(Tie earlier, Tie later) {
        return earlier.decidedBy() == Criterion.LOT ? earlier : later;
    }
}
