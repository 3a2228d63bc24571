package org.droomballon.consolidation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.droomballon.consolidation.RisingPrices.Offer;

/** The rounds of a rule so far, and who is left. Candidates are their places in the profile. */
final class Rounds {
    /** How far a rule goes on after the last place, to tell what was nearly in. */
    static final int MOST_WAITING = 50;

    private final Profile profile;
    private final int points;
    private final TieBreak ties;
    private final Set<Integer> left;
    private final List<Round> rounds = new ArrayList<>();

    Rounds(Profile profile, int points, TieBreak ties, Unsupported unsupported) {
        this.profile = profile;
        this.points = points;
        this.ties = ties;
        this.left = new LinkedHashSet<>(IntStream.range(0, profile.candidates().size())
                .filter(candidate -> unsupported == Unsupported.FILL_UP || isSupported(candidate))
                .boxed()
                .toList());
    }

    List<Integer> left() {
        return List.copyOf(left);
    }

    /** Those who are left and whom somebody supports. */
    List<Integer> supported() {
        return left.stream().filter(this::isSupported).toList();
    }

    /** Whether the places are taken: who comes next only waits. */
    boolean isFull() {
        return rounds.size() >= points;
    }

    boolean isOver() {
        return left.isEmpty() || rounds.size() >= points + MOST_WAITING;
    }

    /** Whether every place is taken, or every candidate that somebody supports. */
    boolean isSoldOut() {
        return isFull() || supported().isEmpty();
    }

    /** Sells places, the lowest price first, as long as they can be paid. */
    void sell(Money money, Round.Stage stage) {
        RisingPrices prices = new RisingPrices(left(), money);
        while (!isFull() && sellNext(money, stage, prices)) {}
    }

    /** The same, and goes on with who waits when the places are taken. */
    void sellOn(Money money, Round.Stage stage) {
        RisingPrices prices = new RisingPrices(left(), money);
        while (!isOver() && sellNext(money, stage, prices)) {}
    }

    private boolean sellNext(Money money, Round.Stage stage, RisingPrices prices) {
        List<Offer> lowest = prices.takeLowest();
        if (lowest.isEmpty()) {
            return false;
        }
        Fraction price = lowest.get(0).price();
        First first = first(lowest.stream().map(Offer::candidate).toList());
        List<Payment> payments = isFull() ? List.of() : money.payments(first.candidate(), price);
        add(first, stage, Optional.of(price), payments);
        money.pay(first.candidate(), price);
        lowest.stream()
                .filter(offer -> offer.candidate() != first.candidate())
                .forEach(offer -> prices.offer(offer.candidate()));
        return true;
    }

    /** Fills what is left with those who are left, where only the ties decide. */
    void fillUp() {
        while (!isOver()) {
            add(first(left()), Round.Stage.FILL_UP, Optional.empty(), List.of());
        }
    }

    /** Goes on with the highest score, time after time. */
    void count(Scores scores) {
        while (!isOver()) {
            List<Integer> highest = new ArrayList<>();
            Fraction best = scores.highest(left, highest);
            First first = first(highest);
            add(first, Round.Stage.PLAIN, Optional.of(best), List.of());
            scores.chosen(first.candidate());
        }
    }

    /** The one of these equals that goes first. */
    First first(List<Integer> equal) {
        if (equal.size() == 1) {
            return new First(equal.get(0), Optional.empty());
        }
        Tie tie = ties.decide(equal.stream().map(profile.candidates()::get).toList(), profile);
        int winner = equal.stream()
                .filter(each -> id(each).equals(tie.winner()))
                .findFirst()
                .orElseThrow();
        return new First(winner, Optional.of(tie));
    }

    void add(First first, Round.Stage stage, Optional<Fraction> figure, List<Payment> payments) {
        left.remove(first.candidate());
        rounds.add(new Round(rounds.size() + 1, stage, id(first.candidate()), figure, payments, first.tie()));
    }

    Selection selection(String rule, Optional<Fraction> purse) {
        int chosen = Math.min(points, rounds.size());
        return new Selection(rule, points, rounds.subList(0, chosen), rounds.subList(chosen, rounds.size()), purse);
    }

    private boolean isSupported(int candidate) {
        return profile.support().total(candidate) > 0;
    }

    private String id(int candidate) {
        return profile.candidates().get(candidate).id();
    }

    /** Who goes first, and the tie that it won if there was one. */
    record First(int candidate, Optional<Tie> tie) {}
}
