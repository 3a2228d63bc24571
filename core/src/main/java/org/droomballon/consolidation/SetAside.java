package org.droomballon.consolidation;

import java.util.Objects;
import org.droomballon.session.Item;

/** An item that people kept out of the choice, and why. */
public record SetAside(Item item, String reason) {
    public SetAside {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(reason, "reason");
    }
}
