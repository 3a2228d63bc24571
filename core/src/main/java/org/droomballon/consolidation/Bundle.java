package org.droomballon.consolidation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;

/**
 * Items that say the same, under one wording.
 *
 * @param items by id, at least one
 * @param wording what people made of it, else the text of the first note
 * @param contested whether it holds two items that people called different
 */
public record Bundle(List<Item> items, String wording, boolean contested) {
    public Bundle {
        items = items.stream().sorted(Comparator.comparing(Item::id)).toList();
        Objects.requireNonNull(wording, "wording");
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a bundle holds an item");
        }
    }

    /** Its smallest item id, so that bundling again keeps the name where it can. */
    public ItemId id() {
        return items.get(0).id();
    }

    /** The tables that wrote in it, in the order of the items. */
    public List<String> groups() {
        return items.stream().map(Item::group).distinct().toList();
    }

    public List<String> cards() {
        return items.stream().map(Item::card).distinct().toList();
    }

    public List<String> lenses() {
        return items.stream().flatMap(item -> item.lens().stream()).distinct().toList();
    }

    boolean isInBalloon() {
        return items.stream().anyMatch(item -> item.kind() == Item.Kind.BALLOON);
    }

    /** Whether all it rests on is balloons that no table has confirmed. */
    public boolean restsOnUnheardBalloon() {
        return items.stream().allMatch(Item::isUnheard);
    }

    /** The number of its balloons that no table has confirmed. */
    public long unheard() {
        return items.stream().filter(Item::isUnheard).count();
    }
}
