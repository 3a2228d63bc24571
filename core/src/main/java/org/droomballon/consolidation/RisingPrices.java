package org.droomballon.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Finds the lowest of prices that never fall. An old price is then a bound from below, so that only those are looked at
 * again that could be lowest; and only those are worked out exactly that an estimate cannot tell apart.
 */
final class RisingPrices {
    private final Money money;
    private final PriorityQueue<Bound> bounds = new PriorityQueue<>(Comparator.comparingDouble(Bound::low));

    RisingPrices(List<Integer> candidates, Money money) {
        this.money = money;
        candidates.forEach(this::offer);
    }

    /** Puts a candidate in, or in again. One that cannot be paid now never can. */
    void offer(int candidate) {
        money.estimate(candidate).ifPresent(range -> bounds.add(new Bound(candidate, range.low())));
    }

    /** All with the lowest price, taken out; empty if nothing can be paid any more. */
    List<Offer> takeLowest() {
        List<Offer> lowest = List.of();
        while (lowest.isEmpty() && !bounds.isEmpty()) {
            lowest = lowest(takeNearest());
        }
        return lowest;
    }

    /** Those whose price may be the lowest of all. */
    private List<Integer> takeNearest() {
        List<Bound> looked = new ArrayList<>();
        double limit = Double.POSITIVE_INFINITY;
        while (!bounds.isEmpty() && bounds.peek().low() <= limit) {
            int candidate = bounds.remove().candidate();
            Optional<Range> range = money.estimate(candidate);
            range.ifPresent(now -> looked.add(new Bound(candidate, now.low())));
            limit = Math.min(limit, range.map(Range::high).orElse(limit));
        }
        List<Integer> nearest = new ArrayList<>();
        for (Bound bound : looked) {
            if (bound.low() <= limit) {
                nearest.add(bound.candidate());
            } else {
                bounds.add(bound);
            }
        }
        return nearest;
    }

    private List<Offer> lowest(List<Integer> nearest) {
        List<Offer> offers = nearest.stream()
                .flatMap(candidate -> money.price(candidate).map(price -> new Offer(candidate, price)).stream())
                .toList();
        Optional<Fraction> lowest = offers.stream().map(Offer::price).min(Comparator.naturalOrder());
        offers.stream().filter(offer -> !offer.price().equals(lowest.get())).forEach(offer -> offer(offer.candidate()));
        return offers.stream()
                .filter(offer -> offer.price().equals(lowest.get()))
                .toList();
    }

    /** A candidate by its place, and what it costs its supporters. */
    record Offer(int candidate, Fraction price) {}

    private record Bound(int candidate, double low) {}

    /** What a price lies between. */
    record Range(double low, double high) {
        /** Far more than a double can lose in sums of a million parts of at most 1. */
        private static final double SLACK = 1e-7;

        /** Around an estimate of a sum of money that is at most a few points, spread over a weight. */
        static Range around(double sum, double weight) {
            return new Range((sum - SLACK) / weight, (sum + SLACK) / weight);
        }
    }
}
