package org.droomballon.swing.points;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.consolidation.Bundle;
import org.droomballon.consolidation.SetAside;
import org.droomballon.consolidation.Suggestion;
import org.droomballon.consolidation.Suggestions;
import org.droomballon.consolidation.WordSimilarity;
import org.droomballon.session.Decisions;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pair;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.droomballon.session.Verdict;

/** Which notes say the same: pairs that people may look at one by one, and what they made of them. It decides nothing. */
final class SameModel {
    private final PointsModel points;
    private List<Item> compared = List.of();
    private List<Suggestion> found = List.of();
    private List<Object> opened = List.of();
    private List<Suggestion> open = List.of();
    private Search search = Search.TO_DO;
    private Later later = Later.WAITS;

    /** How far the comparing is. */
    enum Search {
        TO_DO,
        RUNS,
        STOPPED,
        DONE
    }

    /** Whether pairs that people put off are looked at now. */
    private enum Later {
        WAITS,
        NOW
    }

    SameModel(PointsModel points) {
        this.points = points;
    }

    Search search() {
        return search;
    }

    /** Compares the notes, if they are others than those that were compared. */
    void look() {
        if (search != Search.RUNS && search != Search.STOPPED && !compared.equals(kept())) {
            compare();
        }
    }

    void lookAgain() {
        search = Search.TO_DO;
        compare();
    }

    private void compare() {
        Session session = points.session();
        List<Item> items = kept();
        Locale language = session.details().language().firstOr(session.deck().sourceLanguage());
        search = Search.RUNS;
        points.app()
                .run(
                        points.words().say("busy.compare"),
                        pace -> {
                            try {
                                return Optional.of(
                                        Suggestions.of(undecided(session), WordSimilarity.of(language), pace::at));
                            } catch (CancellationException stopped) {
                                return Optional.<List<Suggestion>>empty();
                            }
                        },
                        suggestions -> compared(items, suggestions));
    }

    /** Compared as if nobody had judged anything, so that an undo finds its pair again. */
    private static Session undecided(Session session) {
        return new Session(
                session.id(),
                session.seed(),
                session.deck(),
                session.details(),
                session.programme(),
                session.groups(),
                session.talks(),
                new Decisions(List.of(), session.decisions().items()),
                session.ballots(),
                session.carried());
    }

    private void compared(List<Item> items, Optional<List<Suggestion>> suggestions) {
        search = suggestions.isPresent() ? Search.DONE : Search.STOPPED;
        suggestions.ifPresent(all -> {
            compared = items;
            found = all;
        });
        points.tell();
    }

    /** The notes that nobody set aside, in their order. */
    List<Item> kept() {
        return points.bundles().bundles().stream()
                .flatMap(bundle -> bundle.items().stream())
                .sorted(Comparator.comparing(Item::id))
                .toList();
    }

    /** The pairs that wait for people, the most alike first; worked out once for what the evening holds. */
    List<Suggestion> open() {
        List<Object> now = List.of(points.evening().file(), found.size(), compared.hashCode(), later);
        if (!now.equals(opened)) {
            opened = now;
            open = stillOpen();
        }
        return open;
    }

    private List<Suggestion> stillOpen() {
        Set<Pair> judged = Stream.of(Verdict.SAME, Verdict.DIFFERENT)
                .flatMap(verdict -> points.session().decisions().pairs(verdict).stream())
                .collect(Collectors.toSet());
        if (later == Later.WAITS) {
            judged.addAll(putOff());
        }
        Map<ItemId, ItemId> bundles = new HashMap<>();
        points.bundles().bundles().forEach(bundle -> bundle.items()
                .forEach(item -> bundles.put(item.id(), bundle.id())));
        return found.stream()
                .filter(each -> !judged.contains(each.pair()))
                .filter(each -> areApart(
                        bundles.get(each.one().id()), bundles.get(each.other().id())))
                .toList();
    }

    /** In two bundles; what was set aside is in none. */
    private static boolean areApart(ItemId one, ItemId other) {
        return one != null && other != null && !one.equals(other);
    }

    private List<Pair> putOff() {
        return points.session().decisions().pairs(Verdict.UNDECIDED);
    }

    /** How many of the found pairs people put off. */
    long waiting() {
        Set<Pair> putOff = Set.copyOf(putOff());
        return later == Later.NOW
                ? 0
                : found.stream().filter(each -> putOff.contains(each.pair())).count();
    }

    void lookAtWaiting() {
        later = Later.NOW;
        points.tell();
    }

    private static boolean holds(Bundle bundle, ItemId id) {
        return bundle.items().stream().anyMatch(item -> item.id().equals(id));
    }

    /** What people say of a pair; one that they put off waits until they ask for it. */
    void judge(Suggestion suggestion, Verdict verdict) {
        if (verdict == Verdict.UNDECIDED) {
            later = Later.WAITS;
        }
        points.evening().change(editor -> editor.decide(suggestion.pair(), verdict));
    }

    /** Bundles of more than one note. */
    List<Bundle> together() {
        return points.bundles().bundles().stream()
                .filter(bundle -> bundle.items().size() > 1)
                .toList();
    }

    /** Takes a note out of its bundle; the others stay together. */
    void takeOut(Bundle bundle, Item item) {
        List<Pair> pairs = points.session().decisions().pairs(Verdict.SAME).stream()
                .filter(pair -> pair.first().equals(item.id()) || pair.second().equals(item.id()))
                .filter(pair -> holds(bundle, pair.first()) && holds(bundle, pair.second()))
                .toList();
        List<ItemId> neighbours = pairs.stream()
                .map(pair -> pair.first().equals(item.id()) ? pair.second() : pair.first())
                .distinct()
                .toList();
        List<Pair> apart = points.session().decisions().pairs(Verdict.DIFFERENT);
        points.evening().change(editor -> {
            pairs.forEach(pair -> editor.decide(pair, Verdict.UNDECIDED));
            keepTogether(editor, neighbours, apart);
        });
    }

    private static void keepTogether(SessionEditor editor, List<ItemId> items, List<Pair> apart) {
        items.stream()
                .skip(1)
                .map(each -> Pair.of(items.get(0), each))
                .filter(pair -> !apart.contains(pair))
                .forEach(pair -> editor.decide(pair, Verdict.SAME));
    }

    List<SetAside> aside() {
        return points.bundles().setAside();
    }

    void bringBack(ItemId item) {
        points.evening().change(editor -> editor.setAside(item, ""));
    }

    /** Whether people looked at all that is alike. */
    boolean isDone() {
        return search == Search.DONE && open().isEmpty();
    }

    String state() {
        int left = open().size();
        return switch (search) {
            case TO_DO, RUNS, STOPPED -> points.words()
                    .count("same.bundles", together().size());
            case DONE -> left > 0
                    ? points.words().count("same.left", left)
                    : points.words().count("same.bundles", together().size());
        };
    }
}
