package org.droomballon.consolidation.certificate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.droomballon.consolidation.Candidate;
import org.droomballon.consolidation.Fraction;
import org.droomballon.consolidation.Payment;
import org.droomballon.consolidation.Profile;
import org.droomballon.consolidation.Round;
import org.droomballon.consolidation.Selection;
import org.droomballon.consolidation.Voter;
import org.droomballon.consolidation.certificate.LedgerFault.Kind;

/**
 * Follows the money of a choice by equal shares, payment by payment.
 *
 * <p>That a price is the lowest needs no search: at that price the supporters of any other candidate, each paying at most
 * what it holds, must come to 1 at most.
 */
final class Ledger {
    private final Map<String, Voter> voters = new HashMap<>();
    private final Map<String, Fraction> held = new HashMap<>();
    private final Map<String, List<Voter>> supporters = new HashMap<>();
    private final List<String> left = new ArrayList<>();
    private final List<LedgerFault> faults = new ArrayList<>();

    private Ledger(Profile profile, Fraction purse) {
        profile.candidates().stream().map(Candidate::id).forEach(left::add);
        left.forEach(candidate -> supporters.put(candidate, new ArrayList<>()));
        for (Voter voter : profile.voters()) {
            voters.put(voter.id(), voter);
            held.put(voter.id(), purse);
            voter.supports().forEach(candidate -> supporters.get(candidate).add(voter));
        }
    }

    /** Everything that cannot be; empty if all adds up, also for a rule in which nobody pays. */
    static List<LedgerFault> check(Profile profile, Selection selection) {
        Ledger ledger = new Ledger(profile, selection.purse().orElse(Fraction.ZERO));
        if (selection.purse().isPresent()) {
            ledger.follow(selection);
        }
        rounds(selection, Round.Stage.PLAIN).stream()
                .filter(round -> !round.payments().isEmpty())
                .forEach(ledger::followOthers);
        return ledger.faults;
    }

    /** Of another way to share the price no more is known than that voters pay it in full. */
    private void followOthers(Round round) {
        boolean known = round.payments().stream().map(Payment::voter).allMatch(voters::containsKey);
        expect(known, Kind.WRONG_PAYERS, round, round.candidate());
        checkSum(round);
    }

    private void follow(Selection selection) {
        List<Round> shares = rounds(selection, Round.Stage.EQUAL_SHARES);
        shares.forEach(this::followShares);
        if (shares.size() < selection.points()) {
            left.stream()
                    .filter(candidate -> sum(candidate, Optional.empty()).compareTo(Fraction.ONE) >= 0)
                    .forEach(candidate -> fault(Kind.STOPPED_EARLY, shares.size(), candidate));
        }
        rounds(selection, Round.Stage.COMPLETION).forEach(this::followLoads);
    }

    private static List<Round> rounds(Selection selection, Round.Stage stage) {
        return selection.rounds().stream()
                .filter(round -> round.stage() == stage)
                .toList();
    }

    private void followShares(Round round) {
        Fraction price = round.figure().orElse(Fraction.ZERO);
        checkPayers(round);
        left.stream()
                .filter(candidate -> sum(candidate, Optional.of(price)).compareTo(Fraction.ONE) > 0)
                .forEach(candidate -> fault(Kind.NOT_CHEAPEST, round.number(), candidate));
        for (Payment payment : known(round)) {
            Voter voter = voters.get(payment.voter());
            Fraction each = payment.amount().over(voter.weight());
            expect(each.equals(price.min(held.get(voter.id()))), Kind.UNEQUAL, round, voter.id());
            expect(payment.advance().signum() == 0, Kind.WRONG_ADVANCE, round, voter.id());
            spend(voter, each, round);
        }
    }

    private void spend(Voter voter, Fraction each, Round round) {
        Fraction after = held.get(voter.id()).minus(each);
        expect(after.signum() >= 0 && each.signum() >= 0, Kind.OVERSPENT, round, voter.id());
        held.put(voter.id(), after);
    }

    /** In the completion what people hold may go below nothing: that is their load. */
    private void followLoads(Round round) {
        Fraction load = round.figure().orElse(Fraction.ZERO);
        checkPayers(round);
        left.stream()
                .filter(candidate -> bearing(candidate, load).compareTo(Fraction.ONE) > 0)
                .forEach(candidate -> fault(Kind.NOT_CHEAPEST, round.number(), candidate));
        for (Payment payment : known(round)) {
            Voter voter = voters.get(payment.voter());
            Fraction before = held.get(voter.id());
            Fraction each = payment.amount().over(voter.weight());
            Fraction own = before.max(Fraction.ZERO).min(each);
            expect(each.signum() >= 0, Kind.LOAD_FALLS, round, voter.id());
            expect(each.equals(load.plus(before)), Kind.UNEQUAL, round, voter.id());
            expect(
                    payment.advance().equals(each.minus(own).times(voter.weight())),
                    Kind.WRONG_ADVANCE,
                    round,
                    voter.id());
            held.put(voter.id(), before.minus(each));
        }
    }

    private void checkPayers(Round round) {
        left.remove(round.candidate());
        List<String> paying =
                round.payments().stream().map(Payment::voter).sorted().toList();
        List<String> wanting = supporters.getOrDefault(round.candidate(), List.of()).stream()
                .map(Voter::id)
                .sorted()
                .toList();
        expect(paying.equals(wanting), Kind.WRONG_PAYERS, round, round.candidate());
        checkSum(round);
    }

    /** The payments by voters that there are; the others are told of already. */
    private List<Payment> known(Round round) {
        return round.payments().stream()
                .filter(payment -> voters.containsKey(payment.voter()))
                .toList();
    }

    private void checkSum(Round round) {
        Fraction sum = Fraction.sum(round.payments().stream().map(Payment::amount));
        expect(sum.equals(Fraction.ONE), Kind.NOT_PAID_IN_FULL, round, round.candidate());
    }

    /** What the supporters of a candidate could pay together, each at most so much per unit of weight if that is given. */
    private Fraction sum(String candidate, Optional<Fraction> most) {
        return Fraction.sum(supporters.get(candidate).stream().map(voter -> {
            Fraction has = held.get(voter.id());
            return most.map(has::min).orElse(has).times(voter.weight());
        }));
    }

    /** What the supporters of a candidate would bear together to come to that load. */
    private Fraction bearing(String candidate, Fraction load) {
        return Fraction.sum(supporters.get(candidate).stream()
                .map(voter -> load.plus(held.get(voter.id())).times(voter.weight())));
    }

    private void expect(boolean holds, Kind kind, Round round, String who) {
        if (!holds) {
            fault(kind, round.number(), who);
        }
    }

    private void fault(Kind kind, int round, String who) {
        faults.add(new LedgerFault(kind, round, who));
    }
}
