package org.droomballon.consolidation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The loads of sequential Phragmén, per unit of weight. What a voter has left at the start is a negative load. */
final class Loads {
    private final Map<String, Fraction> loads = new HashMap<>();

    Loads(Profile profile, Purses purses) {
        profile.voters()
                .forEach(voter -> loads.put(
                        voter.id(), purses.of(voter).over(voter.weight()).negated()));
    }

    /** The load that all supporters would have after paying 1 together; nothing if there are none. */
    Optional<Fraction> price(List<Voter> supporters) {
        if (supporters.isEmpty()) {
            return Optional.empty();
        }
        Fraction sum = Fraction.ONE;
        long weight = 0;
        for (Voter voter : supporters) {
            sum = sum.plus(loads.get(voter.id()).times(voter.weight()));
            weight += voter.weight();
        }
        return Optional.of(sum.over(weight));
    }

    List<Payment> pay(List<Voter> supporters, Fraction load) {
        return supporters.stream().map(voter -> pay(voter, load)).toList();
    }

    private Payment pay(Voter voter, Fraction load) {
        Fraction before = loads.put(voter.id(), load);
        Fraction amount = load.minus(before).times(voter.weight());
        Fraction advance =
                load.max(Fraction.ZERO).minus(before.max(Fraction.ZERO)).times(voter.weight());
        return new Payment(voter.id(), amount, advance);
    }
}
