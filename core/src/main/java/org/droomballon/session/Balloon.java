package org.droomballon.session;

import java.util.List;
import java.util.Objects;

/** The group's summary of one card, and whether the table heard it back. */
public record Balloon(ItemId id, Register<String> text, Register<ReadBack> readBack, Register<VersionVector> removed) {
    public Balloon {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(readBack, "readBack");
        Objects.requireNonNull(removed, "removed");
    }

    /** Deleted, and not edited by somebody who had not seen that: an edit beats a deletion. */
    public boolean isRemoved() {
        return Removal.holds(removed, fields());
    }

    Balloon withText(Register<String> changed) {
        return new Balloon(id, changed, readBack, removed);
    }

    Balloon withReadBack(Register<ReadBack> changed) {
        return new Balloon(id, text, changed, removed);
    }

    Balloon withRemoved(Register<VersionVector> changed) {
        return new Balloon(id, text, readBack, changed);
    }

    List<Register<?>> fields() {
        return List.of(text, readBack);
    }
}
