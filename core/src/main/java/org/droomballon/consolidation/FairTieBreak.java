package org.droomballon.consolidation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Support, then how widely it was written, then a lot that anybody can draw again. Never a place in a file.
 *
 * @param seed of the session
 */
public record FairTieBreak(long seed) implements TieBreak {
    @Override
    public Tie decide(List<Candidate> tied, Profile profile) {
        List<Candidate> left = tied;
        for (Map.Entry<Criterion, Comparator<Candidate>> criterion :
                criteria(profile).entrySet()) {
            left = best(left, criterion.getValue());
            if (left.size() == 1) {
                return new Tie(ids(tied), left.get(0).id(), criterion.getKey());
            }
        }
        throw new IllegalStateException("two candidates with one id: " + ids(left));
    }

    /** The order in which the criteria put candidates, the best first. */
    Comparator<Candidate> bestFirst(Profile profile) {
        return criteria(profile).values().stream()
                .reduce(Comparator::thenComparing)
                .orElseThrow()
                .reversed();
    }

    private Map<Criterion, Comparator<Candidate>> criteria(Profile profile) {
        return ImmutableMap.<Criterion, Comparator<Candidate>>builder()
                .put(Criterion.SUPPORT, Comparator.comparingLong(candidate -> profile.support(candidate.id())))
                .put(Criterion.TABLES, Comparator.comparingInt(Candidate::tables))
                .put(Criterion.CARDS, Comparator.comparingInt(Candidate::cards))
                .put(Criterion.LENSES, Comparator.comparingInt(Candidate::lenses))
                .put(Criterion.ITEMS, Comparator.comparingInt(Candidate::items))
                .put(Criterion.BALLOON, Comparator.comparing(Candidate::inBalloon))
                .put(Criterion.LOT, Comparator.comparing(this::lot))
                .buildOrThrow();
    }

    /** Hexadecimal SHA-256 of {@code seed:id}; the largest wins. */
    private String lot(Candidate candidate) {
        return Hashing.sha256()
                .hashString(seed + ":" + candidate.id(), StandardCharsets.UTF_8)
                .toString();
    }

    private static List<Candidate> best(List<Candidate> candidates, Comparator<Candidate> order) {
        Candidate best = Ordering.from(order).max(candidates);
        return candidates.stream()
                .filter(each -> order.compare(each, best) == 0)
                .toList();
    }

    private static List<String> ids(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::id).toList();
    }
}
