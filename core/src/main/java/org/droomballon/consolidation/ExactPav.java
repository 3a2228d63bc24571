package org.droomballon.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.droomballon.consolidation.Rounds.First;

/**
 * Proportional approval: of all ways to choose, the one with the highest sum, in which the j-th chosen wish of a voter
 * counts 1/j. The work may double with every candidate, so it takes {@value #MOST_CANDIDATES} at most.
 *
 * <p>The chosen stand in the order in which sequential proportional approval would take them; nobody waits. M. Lackner and
 * P. Skowron, <i>Multi-Winner Voting with Approval Preferences</i> (2023), section 2.
 */
final class ExactPav implements SelectionRule {
    static final int MOST_CANDIDATES = 25;

    private final Unsupported unsupported;

    ExactPav(Unsupported unsupported) {
        this.unsupported = Objects.requireNonNull(unsupported, "unsupported");
    }

    @Override
    public String id() {
        return unsupported.named("pav");
    }

    /**
     * The best choice.
     *
     * @throws TooManyCandidatesException if more than {@value #MOST_CANDIDATES} have support
     */
    @Override
    public Selection select(Profile profile, int points, TieBreak ties) {
        Rounds rounds = new Rounds(profile, points, ties, unsupported);
        List<Integer> supported = rounds.supported();
        if (supported.size() > MOST_CANDIDATES) {
            throw new TooManyCandidatesException(id(), supported.size(), MOST_CANDIDATES);
        }
        inOrder(best(profile, Math.min(points, supported.size()), supported, rounds), profile, rounds);
        if (unsupported == Unsupported.FILL_UP) {
            rounds.fillUp();
        }
        return rounds.selection(id(), Optional.empty());
    }

    /** The best choice; where several are best, who goes first by the ties is in, time after time. */
    private static Map<Integer, Optional<Tie>> best(
            Profile profile, int places, List<Integer> supported, Rounds rounds) {
        Map<Integer, Optional<Tie>> chosen = new HashMap<>();
        if (places == 0) {
            return chosen;
        }
        PavSearch search = new PavSearch(profile.support(), supported, places);
        int all = (1 << supported.size()) - 1;
        long best = search.best(all);
        int in = 0;
        while (chosen.size() < places) {
            int before = in;
            List<Integer> open = bits(all & ~before)
                    .filter(bit -> search.reaches(best, all, before | 1 << bit))
                    .boxed()
                    .toList();
            List<Integer> certain = open.stream()
                    .filter(bit -> !search.reaches(best, all & ~(1 << bit), before))
                    .toList();
            List<Integer> next = certain.isEmpty() ? open : certain.subList(0, 1);
            First first = rounds.first(next.stream().map(supported::get).toList());
            chosen.put(first.candidate(), first.tie());
            in |= 1 << supported.indexOf(first.candidate());
        }
        return chosen;
    }

    private static IntStream bits(int set) {
        return IntStream.range(0, Integer.SIZE).filter(bit -> (set >> bit & 1) == 1);
    }

    private static void inOrder(Map<Integer, Optional<Tie>> chosen, Profile profile, Rounds rounds) {
        ThieleScores scores = new ThieleScores(profile, nth -> Fraction.of(1, nth));
        List<Integer> left = new ArrayList<>(chosen.keySet());
        while (!left.isEmpty()) {
            List<Integer> equal = new ArrayList<>();
            Fraction score = scores.highest(left, equal);
            First first = rounds.first(equal);
            int next = first.candidate();
            rounds.add(
                    new First(next, chosen.get(next).or(first::tie)), Round.Stage.PLAIN, Optional.of(score), List.of());
            scores.chosen(next);
            left.remove((Integer) next);
        }
    }
}
