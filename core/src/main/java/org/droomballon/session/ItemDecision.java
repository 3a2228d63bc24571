package org.droomballon.session;

import java.util.Objects;

/**
 * What people decided about one item.
 *
 * @param setAside the reason why it is kept out of the choice; empty text brings it back
 * @param headline how the bundle that holds the item is worded; empty text takes the wording away
 */
public record ItemDecision(ItemId item, Register<String> setAside, Register<String> headline) {
    public ItemDecision {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(setAside, "setAside");
        Objects.requireNonNull(headline, "headline");
    }

    static ItemDecision about(ItemId item) {
        return new ItemDecision(item, Register.empty(), Register.empty());
    }
}
