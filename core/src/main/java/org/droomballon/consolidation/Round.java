package org.droomballon.consolidation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One point being chosen.
 *
 * @param price in the first stage what each supporter pays per unit of weight, in the second the supporters' new load;
 *     nothing where a rule has no prices
 * @param payments by voter, in the order of the profile; they add up to 1 where there are any
 */
public record Round(
        int number,
        Stage stage,
        String candidate,
        Optional<Fraction> price,
        List<Payment> payments,
        Optional<Tie> tie) {
    /** Which part of a rule chose. */
    public enum Stage {
        /** The supporters could pay the point together from what they held. */
        EQUAL_SHARES,
        /** Nothing could be paid in full any more: what people had left decided. */
        COMPLETION,
        /** Nobody supports it: it fills an empty place, because the user asked for that. */
        FILL_UP,
        /** A rule without stages. */
        PLAIN
    }

    public Round {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(price, "price");
        payments = List.copyOf(payments);
        Objects.requireNonNull(tie, "tie");
    }
}
