package org.droomballon.consolidation.explanation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Fraction;
import org.droomballon.consolidation.Place;
import org.droomballon.consolidation.Profile;
import org.droomballon.consolidation.Selection;

/**
 * How a rule came to its points: round by round what each cost and who paid, what was nearly in, and what everybody had at
 * the start and at the end. It names seats and tables, never people. All amounts are parts of the price of a point, which is
 * 1; {@link #coins()} makes whole numbers of them.
 *
 * @param purse what everybody had at the start, where a rule gives people something to spend
 * @param steps the points in the order of choice, as the rule chose them
 * @param near the wishes that came nearest, the nearest first
 * @param voters every voter, and {@code tables} the same by table
 */
public record Explanation(
        Optional<Fraction> purse,
        List<Step> steps,
        List<NearMiss> near,
        List<Balance> voters,
        List<Balance> tables,
        Coins coins) {
    /** How many of the wishes that came nearest are told. */
    public static final int MOST_NEAR = 3;

    public Explanation {
        Objects.requireNonNull(purse, "purse");
        steps = List.copyOf(steps);
        near = List.copyOf(near);
        voters = List.copyOf(voters);
        tables = List.copyOf(tables);
        Objects.requireNonNull(coins, "coins");
    }

    /** Worked out anew from the choice that an account is of. */
    public static Explanation of(Account account) {
        Profile profile = account.choice().profile();
        Selection selection = account.selection();
        List<Step> steps = selection.rounds().stream()
                .map(round -> Step.of(round, profile))
                .toList();
        List<Balance> voters = Balances.ofVoters(profile, selection);
        return new Explanation(
                selection.purse(),
                steps,
                nearest(account)
                        .map(place -> NearMiss.of(place, profile, voters))
                        .toList(),
                voters,
                Balances.ofTables(profile, voters),
                Coins.forAll(amounts(selection, steps)));
    }

    private static Stream<Place> nearest(Account account) {
        return account.leftOut().stream()
                .filter(place -> place.number() > 0)
                .filter(place -> !account.selection().chosen().contains(place.candidate()))
                .limit(MOST_NEAR);
    }

    /** All that one person paid, had or has. */
    private static List<Fraction> amounts(Selection selection, List<Step> steps) {
        Stream<Fraction> figures = steps.stream().filter(Step::isPaid).flatMap(step -> step.round().figure().stream());
        Stream<Fraction> shares = steps.stream()
                .flatMap(step -> step.shares().stream())
                .flatMap(share -> Stream.of(share.each(), share.advance()));
        return Stream.of(selection.purse().stream(), figures, shares)
                .flatMap(part -> part)
                .toList();
    }

    /** Whether people paid for any of the points. */
    public boolean isPaid() {
        return steps.stream().anyMatch(Step::isPaid);
    }

    /** All tables together. */
    public Balance together() {
        Balance nobody = new Balance("", 0, Fraction.ZERO, Fraction.ZERO, Fraction.ZERO);
        return tables.stream().reduce(nobody, (one, other) -> one.plus(other, ""));
    }
}
