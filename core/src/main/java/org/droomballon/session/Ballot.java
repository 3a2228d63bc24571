package org.droomballon.session;

import java.util.List;
import java.util.Objects;

/** The dots of one parent: the items that the seat supports. An empty list is a ballot too. */
public record Ballot(String group, int seat, Register<List<ItemId>> items) {
    public Ballot {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(items, "items");
    }

    public String id() {
        return group + "/" + seat;
    }

    /** Whether the seat gave its dots, be it none. */
    public boolean isGiven() {
        return items.hasValue();
    }

    /** What the seat supports; where two laptops noted different dots at once, all of them. */
    public List<ItemId> supports() {
        return items.values().stream().flatMap(List::stream).distinct().sorted().toList();
    }
}
