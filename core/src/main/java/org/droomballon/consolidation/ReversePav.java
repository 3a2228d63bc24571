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
 * Reverse sequential proportional approval: begins with all and drops the one that is missed least, time after time.
 *
 * <p>Who stays longest stands first. A tie stands at the one that stayed for it. M. Lackner and P. Skowron,
 * <i>Multi-Winner Voting with Approval Preferences</i> (2023), section 2.
 */
final class ReversePav implements SelectionRule {
    private final Unsupported unsupported;

    ReversePav(Unsupported unsupported) {
        this.unsupported = Objects.requireNonNull(unsupported, "unsupported");
    }

    @Override
    public String id() {
        return unsupported.named("reverse-pav");
    }

    @Override
    public Selection select(Profile profile, int points, TieBreak ties) {
        Rounds rounds = new Rounds(profile, points, ties, unsupported);
        ThieleScores scores = new ThieleScores(profile, nth -> Fraction.of(1, nth));
        List<Integer> left = new ArrayList<>(rounds.left());
        left.forEach(scores::chosen);
        Map<Integer, Tie> stayed = new HashMap<>();
        List<Dropped> dropped = new ArrayList<>();
        while (!left.isEmpty()) {
            Dropped next = next(left, scores, rounds, stayed);
            scores.dropped(next.candidate());
            left.remove((Integer) next.candidate());
            dropped.add(next);
        }
        IntStream.range(0, dropped.size())
                .takeWhile(at -> !rounds.isOver())
                .mapToObj(at -> dropped.get(dropped.size() - 1 - at))
                .forEach(each -> rounds.add(
                        new First(each.candidate(), Optional.ofNullable(stayed.get(each.candidate()))),
                        Round.Stage.PLAIN,
                        Optional.of(each.loss()),
                        List.of()));
        return rounds.selection(id(), Optional.empty());
    }

    private static Dropped next(List<Integer> left, ThieleScores scores, Rounds rounds, Map<Integer, Tie> stayed) {
        Scores missed = new Scores() {
            @Override
            Fraction score(int candidate) {
                return scores.loss(candidate).negated();
            }
        };
        List<Integer> equal = new ArrayList<>();
        Fraction least = missed.highest(left, equal).negated();
        while (equal.size() > 1) {
            First first = rounds.first(equal);
            first.tie().ifPresent(tie -> stayed.merge(first.candidate(), tie, Tie::mostTelling));
            equal.remove((Integer) first.candidate());
        }
        return new Dropped(equal.get(0), least);
    }

    private record Dropped(int candidate, Fraction loss) {}
}
