package org.droomballon.consolidation;

import java.util.Objects;
import org.droomballon.session.Item;

/** Two items that look alike and say opposite things: worth telling the school, never put in one bundle. */
public record Tension(Item one, Item other) {
    public Tension {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
    }
}
