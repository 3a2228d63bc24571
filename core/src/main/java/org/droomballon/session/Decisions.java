package org.droomballon.session;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What people decided about the notes after the talks, by pair and by item. */
public record Decisions(List<PairDecision> pairs, List<ItemDecision> items) {
    public static final Decisions NONE = new Decisions(List.of(), List.of());

    public Decisions {
        pairs = pairs.stream().sorted(Comparator.comparing(PairDecision::pair)).toList();
        items = items.stream().sorted(Comparator.comparing(ItemDecision::item)).toList();
    }

    /** The pairs with that verdict. Where two people decided differently at once, {@code SAME} does not hold. */
    public List<Pair> pairs(Verdict verdict) {
        return pairs.stream()
                .filter(decision -> decision.verdict().values().contains(verdict))
                .filter(decision ->
                        verdict != Verdict.SAME || !decision.verdict().isConflict())
                .map(PairDecision::pair)
                .toList();
    }

    /** Why an item is kept out of the choice, if it is. */
    public Optional<String> setAside(ItemId item) {
        return about(item).flatMap(decision -> nonEmpty(decision.setAside()));
    }

    /** How people worded the bundle that holds the item, if they did so on this item. */
    public Optional<String> headline(ItemId item) {
        return about(item).flatMap(decision -> nonEmpty(decision.headline()));
    }

    /** The words of an item that no document shows: all that anybody hid. */
    public List<String> hidden(ItemId item) {
        return words(item, ItemDecision::hidden);
    }

    /** The words of an item that look personal and may be shown, unless somebody hid them at the same time. */
    public List<String> shown(ItemId item) {
        return words(item, ItemDecision::shown);
    }

    private List<String> words(ItemId item, Function<ItemDecision, Register<List<String>>> register) {
        return about(item).stream()
                .flatMap(decision -> register.apply(decision).values().stream())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private Optional<ItemDecision> about(ItemId item) {
        return items.stream().filter(decision -> decision.item().equals(item)).findFirst();
    }

    private static Optional<String> nonEmpty(Register<String> register) {
        return register.first().filter(text -> !text.isBlank());
    }
}
