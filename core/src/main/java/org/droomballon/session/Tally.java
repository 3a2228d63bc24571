package org.droomballon.session;

import java.util.Objects;

/** How many seats of a table support an item, where only the number was written down: it stands for seats 1 to count. */
public record Tally(String group, ItemId item, Register<Integer> count) {
    public Tally {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(count, "count");
    }

    public String id() {
        return group + "/" + item;
    }

    /** The number of dots; where two laptops noted different numbers at once, the larger. */
    public int dots() {
        return count.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
