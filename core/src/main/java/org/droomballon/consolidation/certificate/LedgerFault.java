package org.droomballon.consolidation.certificate;

import java.util.Objects;

/**
 * Something in the payments of a choice that cannot be.
 *
 * @param round from 1; the last one where it is about what came after it
 * @param who the voter or the candidate that it is about
 */
public record LedgerFault(Kind kind, int round, String who) {
    /** What is wrong. */
    public enum Kind {
        /** The payments of a point do not add up to its price of 1. */
        NOT_PAID_IN_FULL,
        /** Somebody pays who does not support the point, or a supporter does not pay. */
        WRONG_PAYERS,
        /** Supporters do not pay alike. */
        UNEQUAL,
        /** Somebody pays more than it has. */
        OVERSPENT,
        /** Another candidate costs its supporters less. */
        NOT_CHEAPEST,
        /** People can still pay a candidate in full, but it was not bought. */
        STOPPED_EARLY,
        /** Somebody's load falls. */
        LOAD_FALLS,
        /** An advance is not what exceeds the voter's own money. */
        WRONG_ADVANCE;

        /** Whether it is about a voter, and not about a candidate. */
        public boolean isAboutVoter() {
            return this == UNEQUAL || this == OVERSPENT || this == LOAD_FALLS || this == WRONG_ADVANCE;
        }
    }

    public LedgerFault {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(who, "who");
    }
}
