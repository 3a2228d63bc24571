package org.droomballon.session;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a point so far, in plain values.
 *
 * @param reason why the school declined; never empty for a point that is declined
 * @param answer what the school said, in its words; may be empty
 * @param who takes care of it; may be empty
 * @param by when it should be done
 * @param review when people want to look at it again
 */
public record Outcome(
        PointStatus status,
        String reason,
        String answer,
        String who,
        Optional<LocalDate> by,
        Optional<LocalDate> review) {
    /** Nobody has answered yet. */
    public static final Outcome OPEN = new Outcome(PointStatus.OPEN, "", "", "", Optional.empty(), Optional.empty());

    public Outcome {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(review, "review");
        if (status == PointStatus.DECLINED && reason.isEmpty()) {
            throw new IllegalArgumentException("a point that is declined without a reason");
        }
    }
}
