package org.droomballon.consolidation.explanation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.droomballon.consolidation.Fraction;
import org.droomballon.consolidation.Payment;
import org.droomballon.consolidation.Profile;
import org.droomballon.consolidation.Selection;
import org.droomballon.consolidation.Voter;

/** Adds up all payments of a selection. */
final class Balances {
    private Balances() {}

    /** For every voter, in the order of the profile. */
    static List<Balance> ofVoters(Profile profile, Selection selection) {
        Map<String, Fraction> paid = new HashMap<>();
        Map<String, Fraction> advanced = new HashMap<>();
        selection.rounds().forEach(round -> round.payments().forEach(payment -> {
            add(paid, payment, payment.amount());
            add(advanced, payment, payment.advance());
        }));
        Fraction purse = selection.purse().orElse(Fraction.ZERO);
        return profile.voters().stream()
                .map(voter -> new Balance(
                        voter.id(),
                        voter.weight(),
                        purse.times(voter.weight()),
                        paid.getOrDefault(voter.id(), Fraction.ZERO),
                        advanced.getOrDefault(voter.id(), Fraction.ZERO)))
                .toList();
    }

    /** The same voters together by table, in the order of the tables. */
    static List<Balance> ofTables(Profile profile, List<Balance> voters) {
        Map<String, Balance> tables = new LinkedHashMap<>();
        for (int at = 0; at < voters.size(); at++) {
            Voter voter = profile.voters().get(at);
            Balance own = voters.get(at);
            Balance first = new Balance(voter.group(), own.people(), own.start(), own.paid(), own.advance());
            tables.merge(voter.group(), first, (one, other) -> one.plus(other, voter.group()));
        }
        return new ArrayList<>(tables.values());
    }

    private static void add(Map<String, Fraction> sums, Payment payment, Fraction amount) {
        sums.merge(payment.voter(), amount, Fraction::plus);
    }
}
