package org.droomballon.consolidation;

import java.util.Objects;

/**
 * What one voter paid for one point, of which the price is 1.
 *
 * @param advance the part of the amount that the voter did not have: it counts against the voter in later rounds
 */
public record Payment(String voter, Fraction amount, Fraction advance) {
    public Payment {
        Objects.requireNonNull(voter, "voter");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(advance, "advance");
    }
}
