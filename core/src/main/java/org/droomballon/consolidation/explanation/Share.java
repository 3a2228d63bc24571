package org.droomballon.consolidation.explanation;

import java.util.Objects;
import org.droomballon.consolidation.Fraction;

/**
 * People of one table who each paid the same for a point, of which the price is 1.
 *
 * @param group the id of the table
 * @param people from 1
 * @param each what each of them paid; nothing if they had nothing left
 * @param advance the part of that which they did not have
 */
public record Share(String group, long people, Fraction each, Fraction advance) {
    public Share {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(each, "each");
        Objects.requireNonNull(advance, "advance");
        if (people < 1) {
            throw new IllegalArgumentException("a share is of 1 or more people, not " + people);
        }
    }

    /** What they paid together. */
    public Fraction total() {
        return each.times(people);
    }

    boolean isLike(Share other) {
        return group.equals(other.group) && each.equals(other.each) && advance.equals(other.advance);
    }

    Share plus(long more) {
        return new Share(group, people + more, each, advance);
    }
}
