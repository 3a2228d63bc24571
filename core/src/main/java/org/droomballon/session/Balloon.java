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
        return Removal.holds(removed, List.of(text, readBack));
    }

    VersionVector seen() {
        return Removal.seen(List.of(text, readBack));
    }
}
