package org.droomballon.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Lists what each supporter of a candidate pays, worked out once for neighbours who stand and weigh the same. */
record Payments(Profile profile, Standings standings) {
    /** By what each holds per unit of weight: what it pays, and how much of that is an advance. */
    List<Payment> of(int candidate, UnaryOperator<Fraction> amount, UnaryOperator<Fraction> advance) {
        Support support = profile.support();
        int[] supporters = support.supporters(candidate);
        Paid[] latest = new Paid[standings.classes()];
        List<Payment> payments = new ArrayList<>(supporters.length);
        for (int voter : supporters) {
            int at = standings.classOf(voter);
            long weight = support.weight(voter);
            if (latest[at] == null || latest[at].weight() != weight) {
                Fraction held = standings.of(voter);
                latest[at] = new Paid(
                        weight,
                        amount.apply(held).times(weight),
                        advance.apply(held).times(weight));
            }
            payments.add(new Payment(profile.voters().get(voter).id(), latest[at].amount(), latest[at].advance()));
        }
        return payments;
    }

    private record Paid(long weight, Fraction amount, Fraction advance) {}
}
