package org.droomballon.consolidation;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;
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
        return of(session, similarity, Progress.UNHEARD);
    }

    /**
     * The same, told to somebody who waits. Of more than 2,000 items only those pairs are compared that share at least 60 %
     * of their 4-grams; pairs in other words are then left to people.
     *
     * @throws CancellationException if the progress says so
     */
    public static List<Suggestion> of(Session session, Similarity similarity, Progress progress) {
        List<Bundle> bundles = Bundles.of(session).bundles();
        List<Item> items = bundles.stream()
                .flatMap(bundle -> bundle.items().stream())
                .sorted(Comparator.comparing(Item::id))
                .toList();
        Set<Pair> judged = judged(session);
        int[] bundleOf = bundleOf(bundles, items);
        List<String> texts = items.stream().map(Item::readable).toList();
        Similarity.Comparison comparison = similarity.of(texts);
        List<Suggestion> suggestions = new ArrayList<>();
        Candidates.each(texts, progress, (one, other) -> {
            if (bundleOf[one] != bundleOf[other]) {
                Likeness likeness = comparison.compare(one, other);
                if (likeness.strength() != Likeness.Strength.NONE) {
                    suggestions.add(new Suggestion(items.get(one), items.get(other), likeness));
                }
            }
        });
        suggestions.removeIf(suggestion -> judged.contains(suggestion.pair()));
        suggestions.sort(ORDER);
        return suggestions;
    }

    private static Set<Pair> judged(Session session) {
        return Stream.of(Verdict.SAME, Verdict.DIFFERENT)
                .flatMap(verdict -> session.decisions().pairs(verdict).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static int[] bundleOf(List<Bundle> bundles, List<Item> items) {
        Map<ItemId, Integer> numbers = new HashMap<>();
        for (int number = 0; number < bundles.size(); number++) {
            for (Item item : bundles.get(number).items()) {
                numbers.put(item.id(), number);
            }
        }
        return items.stream().mapToInt(item -> numbers.get(item.id())).toArray();
    }
}
