package org.droomballon.consolidation;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Rules that take the candidate with the highest score, time after time.
 *
 * <p>Definitions as in M. Lackner and P. Skowron, <i>Multi-Winner Voting with Approval Preferences</i> (2023), section 2.
 */
final class CountingRule implements SelectionRule {
    private final String name;
    private final Function<Profile, Scores> scores;
    private final Unsupported unsupported;

    private CountingRule(String name, Function<Profile, Scores> scores, Unsupported unsupported) {
        this.name = name;
        this.scores = scores;
        this.unsupported = Objects.requireNonNull(unsupported, "unsupported");
    }

    /** Most dots: the largest weight of supporters. */
    static SelectionRule approval(Unsupported unsupported) {
        return new CountingRule("approval", ApprovalScores::new, unsupported);
    }

    /** Satisfaction approval: who supports much gives less to each. */
    static SelectionRule satisfactionApproval(Unsupported unsupported) {
        return new CountingRule("satisfaction-approval", SatisfactionScores::new, unsupported);
    }

    /** Sequential proportional approval: the j-th chosen wish of a voter counts 1/j. */
    static SelectionRule sequentialPav(Unsupported unsupported) {
        return thiele("sequential-pav", nth -> Fraction.of(1, nth), unsupported);
    }

    /** Sequential SLAV: the j-th chosen wish of a voter counts 1/(2j - 1). */
    static SelectionRule sequentialSlav(Unsupported unsupported) {
        return thiele("sequential-slav", nth -> Fraction.of(1, 2L * nth - 1), unsupported);
    }

    /** Sequential Chamberlin-Courant, 'everyone at least one': only the first chosen wish of a voter counts. */
    static SelectionRule everyoneOne(Unsupported unsupported) {
        return thiele("everyone-one", nth -> nth == 1 ? Fraction.ONE : Fraction.ZERO, unsupported);
    }

    /**
     * Bridging rank: wanted at many tables rather than by many at few. It leaves more people with nothing than other rules
     * do, so it is no default.
     */
    static SelectionRule bridging(Unsupported unsupported) {
        return new CountingRule("bridging", BridgingScores::new, unsupported);
    }

    private static SelectionRule thiele(String name, IntFunction<Fraction> worth, Unsupported unsupported) {
        return new CountingRule(name, profile -> new ThieleScores(profile, worth), unsupported);
    }

    @Override
    public String id() {
        return unsupported.named(name);
    }

    @Override
    public Selection select(Profile profile, int points, TieBreak ties) {
        Rounds rounds = new Rounds(profile, points, ties, unsupported);
        rounds.count(scores.apply(profile));
        return rounds.selection(id(), Optional.empty());
    }
}
