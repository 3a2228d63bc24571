package org.droomballon.consolidation;

/**
 * Chooses at most {@code points} candidates. Same profile in, same selection out, whatever the order of its voters.
 *
 * <p>May assume: a valid profile and at least 1 point. Must promise: no candidate twice; ties only by {@code ties};
 * no clock, no random source; every round in the selection, so that people can check it. A whole one that takes the
 * candidates with most dots:
 *
 * <pre>{@code
 * public Selection select(Profile profile, int points, TieBreak ties) {
 *     List<Round> rounds = new ArrayList<>();
 *     List<Candidate> left = new ArrayList<>(profile.candidates());
 *     while (rounds.size() < points && !left.isEmpty()) {
 *         Candidate next = mostDots(left, profile, ties);
 *         rounds.add(Round.plain(rounds.size() + 1, next.id()));
 *         left.remove(next);
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
