package org.droomballon.consolidation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a rule chose from the ballots, round by round, with every payment and every tie.
 *
 * @param rounds the chosen, in the order of choice
 * @param waiting who would have come next if there had been more places, the nearest first; the first 50 at most
 * @param purse what everybody had to spend per unit of weight at the start, where a rule gives people something to spend
 */
public record Selection(String rule, int points, List<Round> rounds, List<Round> waiting, Optional<Fraction> purse) {
    public Selection {
        Objects.requireNonNull(purse, "purse");
        Objects.requireNonNull(rule, "rule");
        rounds = List.copyOf(rounds);
        waiting = List.copyOf(waiting);
        if (rounds.size() > points) {
            throw new IllegalArgumentException("more rounds than places");
        }
        long distinct = Stream.concat(rounds.stream(), waiting.stream())
                .map(Round::candidate)
                .distinct()
                .count();
        if (distinct != rounds.size() + waiting.size()) {
            throw new IllegalArgumentException("a candidate stands twice in a selection");
        }
    }

    /** What a rule chose that gives people nothing to spend. */
    public Selection(String rule, int points, List<Round> rounds, List<Round> waiting) {
        this(rule, points, rounds, waiting, Optional.empty());
    }

    /** Whether people pay for points in it, so that there is something to add up. */
    public boolean isPaid() {
        return purse.isPresent()
                || rounds.stream().anyMatch(round -> !round.payments().isEmpty());
    }

    /** The ids of the chosen, in the order of choice. */
    public List<String> chosen() {
        return rounds.stream().map(Round::candidate).toList();
    }

    /** The ties that mattered: at least one of the tied was not chosen in the end. */
    public List<Tie> tiesThatMattered() {
        return rounds.stream()
                .flatMap(round -> round.tie().stream())
                .filter(tie -> !chosen().containsAll(tie.tied()))
                .toList();
    }
}
