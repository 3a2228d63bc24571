package org.droomballon.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.IntFunction;

/**
 * Finds the lowest of prices that never fall. An old price is then a bound from below, and only those candidates whose
 * bound could be the lowest are looked at again.
 */
final class RisingPrices {
    private final IntFunction<Optional<Fraction>> price;
    private final PriorityQueue<Offer> bounds = new PriorityQueue<>(Comparator.comparing(Offer::price));

    /** Asks the price of every candidate; one that has none now will never have one. */
    RisingPrices(List<Integer> candidates, IntFunction<Optional<Fraction>> price) {
        this.price = price;
        candidates.forEach(this::offer);
    }

    /** All with the lowest price, taken out; empty if none has a price any more. */
    List<Offer> takeLowest() {
        List<Offer> lowest = new ArrayList<>();
        while (!bounds.isEmpty()
                && (lowest.isEmpty()
                        || bounds.peek().price().compareTo(lowest.get(0).price()) <= 0)) {
            Offer old = bounds.remove();
            price.apply(old.candidate()).ifPresent(now -> compare(new Offer(old.candidate(), now), lowest));
        }
        return lowest;
    }

    /** Puts a candidate in, or in again. */
    void offer(int candidate) {
        price.apply(candidate).ifPresent(now -> bounds.add(new Offer(candidate, now)));
    }

    private void compare(Offer offer, List<Offer> lowest) {
        int order = lowest.isEmpty() ? 0 : offer.price().compareTo(lowest.get(0).price());
        if (order > 0) {
            bounds.add(offer);
            return;
        }
        if (order < 0) {
            bounds.addAll(lowest);
            lowest.clear();
        }
        lowest.add(offer);
    }

    /** A candidate by its place, and what it costs its supporters. */
    record Offer(int candidate, Fraction price) {}
}
