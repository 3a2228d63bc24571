package org.droomballon.consolidation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One point being chosen.
 *
 * @param figure what decided, smaller first: in the first stage what each supporter pays per unit of weight, in the second
 *     the supporters' new load; or larger first: the score of a rule that counts; nothing where there is no figure
 * @param payments by voter, in the order of the profile; they add up to 1 where there are any. Who only waits for a place
 *     has paid nothing
 */
public record Round(
        int number,
        Stage stage,
        String candidate,
        Optional<Fraction> figure,
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
        /** A rule that counts a score, or has no stages. */
        PLAIN
    }

    public Round {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(figure, "figure");
        payments = List.copyOf(payments);
        Objects.requireNonNull(tie, "tie");
    }
}
