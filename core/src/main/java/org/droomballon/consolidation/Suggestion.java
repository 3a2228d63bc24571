package org.droomballon.consolidation;

import java.util.Objects;
import org.droomballon.session.Item;
import org.droomballon.session.Pair;

/** Two items that people may want to put in one bundle, or to keep apart as a tension. */
public record Suggestion(Item one, Item other, Likeness likeness) {
    public Suggestion {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(likeness, "likeness");
    }

    public Pair pair() {
        return Pair.of(one.id(), other.id());
    }
}
