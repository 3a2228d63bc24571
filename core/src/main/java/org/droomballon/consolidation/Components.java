package org.droomballon.consolidation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.droomballon.session.ItemId;

/** Connected components by union and find; a component's root is its smallest id. */
final class Components {
    private final Map<ItemId, ItemId> parents = new HashMap<>();

    Components(Collection<ItemId> items) {
        items.forEach(item -> parents.put(item, item));
    }

    ItemId rootOf(ItemId item) {
        ItemId root = item;
        while (!parents.get(root).equals(root)) {
            root = parents.get(root);
        }
        parents.put(item, root);
        return root;
    }

    void join(ItemId one, ItemId other) {
        ItemId first = rootOf(one);
        ItemId second = rootOf(other);
        if (first.compareTo(second) < 0) {
            parents.put(second, first);
        } else {
            parents.put(first, second);
        }
    }
}
