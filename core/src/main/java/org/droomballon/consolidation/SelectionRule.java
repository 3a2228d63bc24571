package org.droomballon.consolidation;

import java.util.Optional;

/**
 * Chooses at most {@code points} candidates. Same profile in, same selection out, whatever the order of its voters.
 *
 * <p>May assume: a valid profile, which may be empty, may have candidates that nobody supports and voters who support nothing,
 * and may hold no dots at all (then every table speaks as one voter, with the weight of its people, for what it wrote). It may
 * be asked from several threads at once.
 *
 * <p>Must promise:
 *
 * <ul>
 *   <li>Only candidates of the profile, none twice, at most {@code points}; the selection carries {@link #id()} and
 *       {@code points}, and its rounds are numbered from 1.
 *   <li>Candidates that it finds equal are put before {@code ties}, which decides; the {@link Tie} stands in the round. The order
 *       of voters and of candidates, and the names of voters and tables, decide nothing.
 *   <li>No clock, no chance, no language of the computer, nothing remembered: anybody who chooses again finds the same.
 *   <li>Where it has prices, the payments of a round are by voters of the profile and add up to 1.
 * </ul>
 *
 * <p>A whole one, that takes the candidates with most dots:
 *
 * <pre>{@code
 * public final class MostDots implements SelectionRule {
 *     @Override
 *     public String id() {
 *         return "most-dots";
 *     }
 *
 *     @Override
 *     public Selection select(Profile profile, int points, TieBreak ties) {
 *         List<Round> rounds = new ArrayList<>();
 *         List<Candidate> left = new ArrayList<>(profile.candidates());
 *         while (rounds.size() < points && !left.isEmpty()) {
 *             long most = left.stream().mapToLong(each -> profile.support(each.id())).max().orElseThrow();
 *             List<Candidate> best = left.stream().filter(each -> profile.support(each.id()) == most).toList();
 *             Optional<Tie> tie = best.size() > 1 ? Optional.of(ties.decide(best, profile)) : Optional.empty();
 *             String next = tie.map(Tie::winner).orElse(best.get(0).id());
 *             rounds.add(new Round(rounds.size() + 1, Round.Stage.PLAIN, next, Optional.empty(), List.of(), tie));
 *             left.removeIf(each -> each.id().equals(next));
 *         }
 *         return new Selection(id(), points, rounds, List.of());
 *     }
 * }
 * }</pre>
 *
 * <p>It is found if it is public, has a public constructor without arguments, and its jar names it on a line of the file
 * {@code META-INF/services/org.droomballon.consolidation.SelectionRule}. A saved choice names its rule, so whoever audits the
 * file needs the jar too. {@code SelectionRuleContract} of the conformance kit tests all this.
 */
public interface SelectionRule {
    /** A short name for files and command lines: lower-case letters, digits and hyphens. It never changes. */
    String id();

    /**
     * The choice, in rounds.
     *
     * @param points from 1
     */
    Selection select(Profile profile, int points, TieBreak ties);

    /** What people call it; where a rule does not say so, the program shows its own words for the id, or the id. */
    default Optional<RuleText> text() {
        return Optional.empty();
    }
}
