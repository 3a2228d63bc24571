package org.droomballon.consolidation;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.droomballon.session.Item;
import org.droomballon.session.Pair;
import org.droomballon.session.Session;
import org.droomballon.session.Verdict;

/** Finds the pairs of items that people should look at. It decides nothing. */
public final class Suggestions {
    private static final Comparator<Suggestion> ORDER = Comparator.<Suggestion>comparingDouble(
                    suggestion -> suggestion.likeness().score())
            .reversed()
            .thenComparing(Suggestion::pair);

    private Suggestions() {}

    /** The pairs that nobody has judged yet and that are not in one bundle already, the most alike first. */
    public static List<Suggestion> of(Session session, Similarity similarity) {
        Bundles bundles = Bundles.of(session);
        Set<Pair> judged = Stream.of(Verdict.SAME, Verdict.DIFFERENT)
                .flatMap(verdict -> session.decisions().pairs(verdict).stream())
                .collect(ImmutableSet.toImmutableSet());
        List<Suggestion> suggestions = new ArrayList<>();
        List<Bundle> all = bundles.bundles();
        for (int first = 0; first < all.size(); first++) {
            for (int second = first + 1; second < all.size(); second++) {
                between(all.get(first), all.get(second), similarity, judged).forEach(suggestions::add);
            }
        }
        suggestions.sort(ORDER);
        return suggestions;
    }

    private static Stream<Suggestion> between(Bundle one, Bundle other, Similarity similarity, Set<Pair> judged) {
        return one.items().stream()
                .flatMap(first -> other.items().stream().map(second -> suggestion(first, second, similarity)))
                .filter(suggestion -> suggestion.likeness().strength() != Likeness.Strength.NONE)
                .filter(suggestion -> !judged.contains(suggestion.pair()));
    }

    private static Suggestion suggestion(Item one, Item other, Similarity similarity) {
        boolean inOrder = one.id().compareTo(other.id()) < 0;
        Item first = inOrder ? one : other;
        Item second = inOrder ? other : one;
        return new Suggestion(first, second, similarity.compare(first.text(), second.text()));
    }
}
