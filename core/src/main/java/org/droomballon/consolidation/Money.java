package org.droomballon.consolidation;

import java.util.List;
import java.util.Optional;
import org.droomballon.consolidation.RisingPrices.Range;

/** Something with which supporters pay a candidate, of which the price is 1. Prices per unit of weight never fall. */
interface Money {
    /** Between what its exact price lies, found fast; nothing if it surely has none. */
    Optional<Range> estimate(int candidate);

    /** What each supporter would pay or bear now; nothing if they cannot, and then they never can. */
    Optional<Fraction> price(int candidate);

    /** What each supporter would pay now at that price, which adds up to 1. */
    List<Payment> payments(int candidate, Fraction price);

    void pay(int candidate, Fraction price);
}
