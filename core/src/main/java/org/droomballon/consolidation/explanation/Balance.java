package org.droomballon.consolidation.explanation;

import java.util.Objects;
import org.droomballon.consolidation.Fraction;

/**
 * What somebody had to spend, and spent. A point costs 1.
 *
 * @param who the id of a voter (a seat, or a table that only wrote) or of a table
 * @param people how many people that is
 * @param start what they had at the start together; nothing where a rule gives people nothing to spend
 * @param paid for all points together
 * @param advance the part of that which they did not have
 */
public record Balance(String who, long people, Fraction start, Fraction paid, Fraction advance) {
    public Balance {
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(paid, "paid");
        Objects.requireNonNull(advance, "advance");
    }

    /** What they have at the end: never less than nothing. */
    public Fraction left() {
        return start.plus(advance).minus(paid);
    }

    /** Two together, under another name. */
    Balance plus(Balance other, String together) {
        return new Balance(
                together,
                people + other.people,
                start.plus(other.start),
                paid.plus(other.paid),
                advance.plus(other.advance));
    }
}
