package org.droomballon.consolidation.explanation;

import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.droomballon.consolidation.Fraction;
import org.droomballon.consolidation.Payment;
import org.droomballon.consolidation.Profile;
import org.droomballon.consolidation.Reach;
import org.droomballon.consolidation.Round;
import org.droomballon.consolidation.Voter;

/**
 * How one point was chosen.
 *
 * @param round what decided, with the tie if there was one
 * @param people all who want it
 * @param shares who paid, table by table; together the price of 1. Empty where a rule has no prices
 * @param reach how far it reaches, table by table
 */
public record Step(Round round, long people, List<Share> shares, List<Reach> reach) {
    public Step {
        Objects.requireNonNull(round, "round");
        shares = List.copyOf(shares);
        reach = List.copyOf(reach);
    }

    static Step of(Round round, Profile profile) {
        return new Step(
                round,
                profile.support(round.candidate()),
                shares(round, profile),
                Reach.of(profile, round.candidate()));
    }

    /** Table by table, and at a table the largest amounts first. */
    private static List<Share> shares(Round round, Profile profile) {
        Map<String, Voter> voters = Maps.uniqueIndex(profile.voters(), Voter::id);
        Map<String, List<Share>> tables = new LinkedHashMap<>();
        profile.voters().forEach(voter -> tables.put(voter.group(), new ArrayList<>()));
        round.payments().stream()
                .map(payment -> share(payment, voters.get(payment.voter())))
                .forEach(share -> add(tables.get(share.group()), share));
        return tables.values().stream()
                .flatMap(shares ->
                        shares.stream().sorted(Comparator.comparing(Share::each).reversed()))
                .toList();
    }

    private static Share share(Payment payment, Voter voter) {
        long people = voter.weight();
        return new Share(
                voter.group(),
                people,
                payment.amount().over(people),
                payment.advance().over(people));
    }

    private static void add(List<Share> shares, Share share) {
        for (int at = 0; at < shares.size(); at++) {
            if (shares.get(at).isLike(share)) {
                shares.set(at, shares.get(at).plus(share.people()));
                return;
            }
        }
        shares.add(share);
    }

    /** Whether people paid for it. */
    public boolean isPaid() {
        return !shares.isEmpty();
    }

    /** What all paid together: 1, or nothing where a rule has no prices. */
    public Fraction total() {
        return Fraction.sum(shares.stream().map(Share::total));
    }
}
