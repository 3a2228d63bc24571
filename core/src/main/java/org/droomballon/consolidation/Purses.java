package org.droomballon.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What every voter still holds in the equal-shares stage: at the start its weight's share of all the points. */
final class Purses {
    private final Map<String, Fraction> budgets = new HashMap<>();

    Purses(Profile profile, int points) {
        Fraction share = Fraction.of(points).over(Math.max(1, profile.weight()));
        profile.voters().forEach(voter -> budgets.put(voter.id(), share.times(voter.weight())));
    }

    Fraction of(Voter voter) {
        return budgets.get(voter.id());
    }

    /**
     * The smallest ρ for which the supporters can pay 1 together, each at most ρ per unit of weight and at most what it
     * holds; nothing if they hold less than 1.
     */
    Optional<Fraction> price(List<Voter> supporters) {
        List<Voter> poorestFirst = new ArrayList<>(supporters);
        poorestFirst.sort(Comparator.comparing(voter -> of(voter).over(voter.weight())));
        Fraction open = Fraction.ONE;
        long weight = supporters.stream().mapToLong(Voter::weight).sum();
        for (Voter voter : poorestFirst) {
            Fraction price = open.over(weight);
            if (price.times(voter.weight()).compareTo(of(voter)) <= 0) {
                return Optional.of(price);
            }
            open = open.minus(of(voter));
            weight -= voter.weight();
        }
        return Optional.empty();
    }

    List<Payment> pay(List<Voter> supporters, Fraction price) {
        return supporters.stream().map(voter -> pay(voter, price)).toList();
    }

    private Payment pay(Voter voter, Fraction price) {
        Fraction amount = of(voter).min(price.times(voter.weight()));
        budgets.put(voter.id(), of(voter).minus(amount));
        return new Payment(voter.id(), amount, Fraction.ZERO);
    }
}
