package org.droomballon.consolidation;

import java.util.List;
import java.util.Optional;
import org.droomballon.consolidation.RisingPrices.Range;
import org.droomballon.consolidation.Standings.Share;

/** What every voter still holds in the equal-shares stage, per unit of weight: at the start an equal share. */
final class Purses implements Money {
    private final Profile profile;
    private final Fraction start;
    private final Standings held;

    Purses(Profile profile, Fraction start) {
        this.profile = profile;
        this.start = start;
        this.held = new Standings(profile.support(), start);
    }

    Fraction start() {
        return start;
    }

    /** What people have left, as loads to go on with: whoever has money left bears less than nothing. */
    Loads asLoads() {
        return new Loads(profile, new Standings(held, Fraction::negated));
    }

    /** Few people hold different amounts here, so that the exact price is found fast enough. */
    @Override
    public Optional<Range> estimate(int candidate) {
        return price(candidate).map(price -> Range.around(price.approximate(), 1));
    }

    /**
     * The smallest ρ for which the supporters can pay 1 together, each at most ρ per unit of weight and at most what it
     * holds; nothing if they hold less than 1.
     */
    @Override
    public Optional<Fraction> price(int candidate) {
        Fraction open = Fraction.ONE;
        long weight = profile.support().total(candidate);
        for (Share poorest : held.shares(profile.support().supporters(candidate))) {
            Fraction price = open.over(weight);
            if (price.compareTo(poorest.value()) <= 0) {
                return Optional.of(price);
            }
            open = open.minus(poorest.value().times(poorest.weight()));
            weight -= poorest.weight();
        }
        return Optional.empty();
    }

    @Override
    public void pay(int candidate, Fraction price) {
        held.change(profile.support().supporters(candidate), had -> had.minus(had.min(price)));
    }

    @Override
    public List<Payment> payments(int candidate, Fraction price) {
        return new Payments(profile, held).of(candidate, had -> had.min(price), had -> Fraction.ZERO);
    }
}
