package org.droomballon.consolidation;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The default rule: the Method of Equal Shares, completed by sequential Phragmén, in exact fractions.
 *
 * <p>Every voter starts with its share of the price of all points. The point that costs its supporters least goes first,
 * and they pay. When nothing can be paid in full any more, what people have left decides. D. Peters and P. Skowron,
 * <i>Proportionality and the Limits of Welfarism</i> (2020); for the completion and its start loads, M. Lackner and P.
 * Skowron, <i>Multi-Winner Voting with Approval Preferences</i> (2023), section 2.
 */
final class EqualShares implements SelectionRule {
    /** What to do with points that nobody supports when places are left. */
    enum Unsupported {
        LEAVE_OUT,
        FILL_UP
    }

    private final Unsupported unsupported;

    EqualShares(Unsupported unsupported) {
        this.unsupported = Objects.requireNonNull(unsupported, "unsupported");
    }

    @Override
    public String id() {
        return unsupported == Unsupported.LEAVE_OUT ? "equal-shares" : "equal-shares-fill-up";
    }

    @Override
    public Selection select(Profile profile, int points, TieBreak ties) {
        Purses purses = new Purses(profile, points);
        Choosing choosing = new Choosing(profile, ties);
        while (choosing.rounds().size() < points && choosing.buy(purses)) {}
        Loads loads = new Loads(profile, purses);
        while (choosing.complete(loads)) {}
        if (unsupported == Unsupported.FILL_UP) {
            while (choosing.fillUp()) {}
        }
        List<Round> all = choosing.rounds();
        int chosen = Math.min(points, all.size());
        return new Selection(id(), points, all.subList(0, chosen), all.subList(chosen, all.size()));
    }

    /** The rounds so far, and who is left. */
    private static final class Choosing {
        private final Profile profile;
        private final TieBreak ties;
        private final ImmutableListMultimap<String, Voter> supporters;
        private final List<Candidate> left;
        private final List<Round> rounds = new ArrayList<>();

        Choosing(Profile profile, TieBreak ties) {
            this.profile = profile;
            this.ties = ties;
            this.supporters = profile.supporters();
            this.left = new ArrayList<>(profile.candidates());
        }

        List<Round> rounds() {
            return rounds;
        }

        boolean buy(Purses purses) {
            Optional<Offer> best = best(offers(candidate -> purses.price(supporters.get(candidate.id()))));
            best.ifPresent(offer -> add(
                    offer,
                    Round.Stage.EQUAL_SHARES,
                    purses.pay(supporters.get(offer.candidate().id()), offer.price())));
            return best.isPresent();
        }

        boolean complete(Loads loads) {
            Optional<Offer> best = best(offers(candidate -> loads.price(supporters.get(candidate.id()))));
            best.ifPresent(offer -> add(
                    offer,
                    Round.Stage.COMPLETION,
                    loads.pay(supporters.get(offer.candidate().id()), offer.price())));
            return best.isPresent();
        }

        boolean fillUp() {
            Optional<Offer> best = best(offers(candidate -> Optional.of(Fraction.ZERO)));
            best.ifPresent(offer -> rounds.add(new Round(
                    rounds.size() + 1,
                    Round.Stage.FILL_UP,
                    offer.candidate().id(),
                    Optional.empty(),
                    List.of(),
                    offer.tie())));
            return best.isPresent();
        }

        private List<Offer> offers(Function<Candidate, Optional<Fraction>> price) {
            return left.stream()
                    .flatMap(candidate ->
                            price.apply(candidate).map(known -> new Offer(candidate, known, Optional.empty())).stream())
                    .toList();
        }

        private Optional<Offer> best(List<Offer> offers) {
            Optional<Fraction> lowest = offers.stream().map(Offer::price).min(Comparator.naturalOrder());
            List<Offer> equal = offers.stream()
                    .filter(offer -> offer.price().equals(lowest.get()))
                    .toList();
            Optional<Offer> best = equal.size() < 2 ? equal.stream().findFirst() : Optional.of(untie(equal));
            best.ifPresent(offer -> left.remove(offer.candidate()));
            return best;
        }

        private Offer untie(List<Offer> equal) {
            Tie tie = ties.decide(equal.stream().map(Offer::candidate).toList(), profile);
            return equal.stream()
                    .filter(offer -> offer.candidate().id().equals(tie.winner()))
                    .map(offer -> new Offer(offer.candidate(), offer.price(), Optional.of(tie)))
                    .findFirst()
                    .orElseThrow();
        }

        private void add(Offer offer, Round.Stage stage, List<Payment> payments) {
            rounds.add(new Round(
                    rounds.size() + 1,
                    stage,
                    offer.candidate().id(),
                    Optional.of(offer.price()),
                    payments,
                    offer.tie()));
        }
    }

    private record Offer(Candidate candidate, Fraction price, Optional<Tie> tie) {}
}
