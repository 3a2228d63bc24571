package org.droomballon.consolidation;

/**
 * Chooses at most {@code points} candidates. Same profile in, same selection out, whatever the order of its voters.
 *
 * <p>May assume: a valid profile and at least 1 point. Must promise: no candidate twice; ties only by {@code ties};
 * no clock, no random source; every round in the selection, so that people can check it. A whole one that takes
 * the candidates with most dots (for a saved choice, the program that reads it must know the rule too):
 *
 * <pre>{@code
 * public Selection select(Profile profile, int points, TieBreak ties) {
 *     List<Round> rounds = new ArrayList<>();
 *     List<Candidate> left = new ArrayList<>(profile.candidates());
 *     while (rounds.size() < points && !left.isEmpty()) {
 *         long most = left.stream().mapToLong(each -> profile.support(each.id())).max().orElseThrow();
 *         List<Candidate> best = left.stream().filter(each -> profile.support(each.id()) == most).toList();
 *         Optional<Tie> tie = best.size() > 1 ? Optional.of(ties.decide(best, profile)) : Optional.empty();
 *         String next = tie.map(Tie::winner).orElse(best.get(0).id());
 *         rounds.add(new Round(rounds.size() + 1, Round.Stage.PLAIN, next, Optional.empty(), List.of(), tie));
 *         left.removeIf(each -> each.id().equals(next));
 *     }
 *     return new Selection(id(), points, rounds, List.of());
 * }
 * }</pre>
 */
public interface SelectionRule {
    /** A short name for files and command lines: lower-case letters and hyphens. It never changes. */
    String id();

    /**
     * The choice, in rounds.
     *
     * @param points from 1
     */
    Selection select(Profile profile, int points, TieBreak ties);
}
