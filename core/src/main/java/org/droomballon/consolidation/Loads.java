package org.droomballon.consolidation;

import java.util.List;
import java.util.Optional;
import org.droomballon.consolidation.RisingPrices.Range;
import org.droomballon.consolidation.Standings.Share;

/** The loads of sequential Phragmén, per unit of weight. What a voter has left at the start is a negative load. */
final class Loads implements Money {
    private final Profile profile;
    private final Standings loads;

    Loads(Profile profile, Standings loads) {
        this.profile = profile;
        this.loads = loads;
    }

    @Override
    public Optional<Range> estimate(int candidate) {
        long weight = profile.support().total(candidate);
        double sum = 1 + loads.estimatedSum(profile.support().supporters(candidate));
        return weight == 0 ? Optional.empty() : Optional.of(Range.around(sum, (double) weight));
    }

    /** The load that all supporters would have after paying 1 together; nothing if there are none. */
    @Override
    public Optional<Fraction> price(int candidate) {
        long weight = profile.support().total(candidate);
        if (weight == 0) {
            return Optional.empty();
        }
        Fraction sum = Fraction.ONE;
        for (Share share : loads.shares(profile.support().supporters(candidate))) {
            sum = sum.plus(share.value().times(share.weight()));
        }
        return Optional.of(sum.over(weight));
    }

    @Override
    public void pay(int candidate, Fraction load) {
        loads.change(profile.support().supporters(candidate), before -> load);
    }

    /** What exceeds what they held is an advance. */
    @Override
    public List<Payment> payments(int candidate, Fraction load) {
        return new Payments(profile, loads)
                .of(candidate, load::minus, before -> load.max(Fraction.ZERO).minus(before.max(Fraction.ZERO)));
    }
}
