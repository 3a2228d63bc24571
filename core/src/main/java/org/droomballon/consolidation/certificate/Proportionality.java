package org.droomballon.consolidation.certificate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.droomballon.consolidation.Fraction;
import org.droomballon.consolidation.Profile;
import org.droomballon.consolidation.Voter;

/**
 * Whether a choice passes over people who agree and are enough.
 *
 * <p>With W the weight of all voters and k the points: for no wish that is not among the points, and no number l from 1 to k,
 * do its supporters that got fewer than l of their wishes weigh l·W/k or more. That is EJR+ of M. Brill and J. Peters,
 * <i>Robust and Verifiable Proportionality Axioms for Multiwinner Voting</i> (2023); with l = 1 alone it is justified
 * representation (JR).
 */
public final class Proportionality {
    private final Profile profile;
    private final Set<String> chosen;
    private final int points;
    private final Map<String, Map<Integer, Long>> weights = new HashMap<>();

    private Proportionality(Profile profile, List<String> chosen, int points) {
        this.profile = profile;
        this.chosen = new HashSet<>(chosen);
        this.points = points;
        profile.voters().forEach(this::count);
    }

    private void count(Voter voter) {
        int got = got(voter);
        voter.supports().stream().filter(wish -> !chosen.contains(wish)).forEach(wish -> weights.computeIfAbsent(
                        wish, fresh -> new TreeMap<>())
                .merge(got, voter.weight(), Long::sum));
    }

    private int got(Voter voter) {
        return Math.toIntExact(
                voter.supports().stream().filter(chosen::contains).count());
    }

    /**
     * The first group that is passed over, or nothing: then the choice satisfies EJR+.
     *
     * @param chosen ids of candidates
     * @param points how many could be chosen, from 1
     */
    public static Optional<PassedOver> witness(Profile profile, List<String> chosen, int points) {
        return new Proportionality(profile, chosen, points).witness(points);
    }

    /** The first group that is enough for one point, agrees on one, and got none; or nothing: then JR holds. */
    public static Optional<PassedOver> witnessWithNothing(Profile profile, List<String> chosen, int points) {
        return new Proportionality(profile, chosen, points).witness(1);
    }

    private Optional<PassedOver> witness(int most) {
        return profile.candidates().stream()
                .map(candidate -> candidate.id())
                .filter(weights::containsKey)
                .flatMap(wish -> IntStream.rangeClosed(1, most)
                        .filter(level -> isEnough(below(wish, level), level))
                        .mapToObj(level -> passedOver(wish, level)))
                .findFirst();
    }

    private long below(String wish, int level) {
        return weights.get(wish).entrySet().stream()
                .filter(entry -> entry.getKey() < level)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private boolean isEnough(long weight, int level) {
        return Fraction.of(weight).compareTo(enough(level)) >= 0;
    }

    private Fraction enough(int level) {
        return Fraction.of(profile.weight()).times(level).over(points);
    }

    private PassedOver passedOver(String wish, int level) {
        List<Voter> voters = profile.voters().stream()
                .filter(voter -> voter.supports().contains(wish) && got(voter) < level)
                .toList();
        Map<String, Long> tables = new LinkedHashMap<>();
        voters.forEach(voter -> tables.merge(voter.group(), voter.weight(), Long::sum));
        return new PassedOver(
                wish,
                level,
                voters.stream().mapToInt(this::got).max().orElse(0),
                voters.stream().map(Voter::id).toList(),
                tables,
                below(wish, level),
                enough(level));
    }
}
