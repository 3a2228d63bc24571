package org.droomballon.export.document;

import java.util.Objects;

/** A note that people put aside, and the reason that they gave. */
public record SetAside(NoteLine note, String reason) {
    public SetAside {
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(reason, "reason");
    }
}
