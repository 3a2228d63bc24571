package org.droomballon.session;

import java.util.List;
import java.util.Objects;

/**
 * What people decided about one item.
 *
 * @param setAside the reason why it is kept out of the choice; empty text brings it back
 * @param headline how the bundle that holds the item is worded; empty text takes the wording away
 * @param hidden words of the item that no document shows
 * @param shown words of the item that look personal, and of which somebody said that documents may show them
 */
public record ItemDecision(
        ItemId item,
        Register<String> setAside,
        Register<String> headline,
        Register<List<String>> hidden,
        Register<List<String>> shown) {
    public ItemDecision {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(setAside, "setAside");
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(hidden, "hidden");
        Objects.requireNonNull(shown, "shown");
    }

    static ItemDecision about(ItemId item) {
        return new ItemDecision(item, Register.empty(), Register.empty(), Register.empty(), Register.empty());
    }

    ItemDecision withSetAside(Register<String> changed) {
        return new ItemDecision(item, changed, headline, hidden, shown);
    }

    ItemDecision withHeadline(Register<String> changed) {
        return new ItemDecision(item, setAside, changed, hidden, shown);
    }

    ItemDecision withHidden(Register<List<String>> changed) {
        return new ItemDecision(item, setAside, headline, changed, shown);
    }

    ItemDecision withShown(Register<List<String>> changed) {
        return new ItemDecision(item, setAside, headline, hidden, changed);
    }
}
