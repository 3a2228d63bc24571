package org.droomballon.export.document;

import java.util.Objects;

/** How many points stand so far. */
public record StatusCount(StatusFace status, String count) {
    public StatusCount {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(count, "count");
    }
}
