package org.droomballon.consolidation;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.session.Decisions;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pair;
import org.droomballon.session.Session;
import org.droomballon.session.Verdict;

/**
 * The harvest of an evening as people put it together: every item is in one bundle or set aside.
 *
 * @param bundles the connected components of 'same', by id
 * @param setAside what people kept out, by item id
 * @param tensions the pairs that people called different, by id
 */
public record Bundles(List<Bundle> bundles, List<SetAside> setAside, List<Tension> tensions) {
    public Bundles {
        bundles = bundles.stream().sorted(Comparator.comparing(Bundle::id)).toList();
        setAside = setAside.stream()
                .sorted(Comparator.comparing(aside -> aside.item().id()))
                .toList();
        tensions = List.copyOf(tensions);
    }

    public static Bundles of(Session session) {
        return of(session.items(), session.decisions());
    }

    static Bundles of(List<Item> items, Decisions decisions) {
        List<SetAside> aside = items.stream()
                .flatMap(item -> decisions.setAside(item.id()).map(reason -> new SetAside(item, reason)).stream())
                .toList();
        ImmutableMap<ItemId, Item> kept = Maps.uniqueIndex(
                items.stream()
                        .filter(item -> decisions.setAside(item.id()).isEmpty())
                        .toList(),
                Item::id);
        Components components = new Components(kept.keySet());
        decisions.pairs(Verdict.SAME).stream()
                .filter(pair -> kept.containsKey(pair.first()) && kept.containsKey(pair.second()))
                .forEach(pair -> components.join(pair.first(), pair.second()));
        ImmutableListMultimap<ItemId, Item> parts =
                Multimaps.index(kept.values(), item -> components.rootOf(item.id()));
        List<Bundle> bundles = parts.asMap().values().stream()
                .map(part -> bundle(List.copyOf(part), decisions))
                .toList();
        return new Bundles(bundles, aside, tensions(items, decisions));
    }

    /** The bundle that holds an item, if it was not set aside. */
    Optional<Bundle> holding(ItemId item) {
        return bundles.stream()
                .filter(bundle ->
                        bundle.items().stream().anyMatch(each -> each.id().equals(item)))
                .findFirst();
    }

    /** The items under the wording that people gave to one of them, else under what the first note says to who reads the language of the evening. */
    static Bundle bundle(List<Item> items, Decisions decisions) {
        List<Item> ordered =
                items.stream().sorted(Comparator.comparing(Item::id)).toList();
        String wording = ordered.stream()
                .flatMap(item -> decisions.headline(item.id()).stream())
                .findFirst()
                .or(() -> first(ordered, Item.Kind.NOTE))
                .orElseGet(() -> ordered.get(0).readable());
        return new Bundle(ordered, wording, isContested(ordered, decisions));
    }

    private static Optional<String> first(List<Item> items, Item.Kind kind) {
        return items.stream()
                .filter(item -> item.kind() == kind)
                .map(Item::readable)
                .findFirst();
    }

    private static boolean isContested(List<Item> items, Decisions decisions) {
        List<ItemId> ids = items.stream().map(Item::id).toList();
        return ids.size() > 1
                && decisions.pairs(Verdict.DIFFERENT).stream()
                        .anyMatch(pair -> ids.contains(pair.first()) && ids.contains(pair.second()));
    }

    private static List<Tension> tensions(List<Item> items, Decisions decisions) {
        Map<ItemId, Item> byId = Maps.uniqueIndex(items, Item::id);
        return decisions.pairs(Verdict.DIFFERENT).stream()
                .flatMap(pair -> tension(pair, byId))
                .toList();
    }

    private static Stream<Tension> tension(Pair pair, Map<ItemId, Item> byId) {
        boolean there = byId.containsKey(pair.first()) && byId.containsKey(pair.second());
        return there ? Stream.of(new Tension(byId.get(pair.first()), byId.get(pair.second()))) : Stream.of();
    }
}
