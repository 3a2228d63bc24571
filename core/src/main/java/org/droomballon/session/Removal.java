package org.droomballon.session;

import java.util.List;

/** The rule of deletion: it holds while it has seen every value of the item. Restoring writes an empty vector. */
public final class Removal {
    private Removal() {}

    /** All that the fields hold, which is what a deletion has seen. */
    public static VersionVector seen(List<Register<?>> fields) {
        return fields.stream().map(Register::vector).reduce(VersionVector.NONE, VersionVector::join);
    }

    /** Whether an item with those fields is deleted. */
    public static boolean holds(Register<VersionVector> removed, List<Register<?>> fields) {
        if (removed.versions().isEmpty() || removed.values().contains(VersionVector.NONE)) {
            return false;
        }
        VersionVector covered = removed.values().stream().reduce(VersionVector.NONE, VersionVector::join);
        return covered.covers(seen(fields));
    }
}
