package org.droomballon.export.document;

import java.util.Objects;

/** How many points stand so far. {@code lead} is the label of the status with a colon. */
public record StatusCount(StatusFace status, String lead, String count) {
    public StatusCount {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(lead, "lead");
        Objects.requireNonNull(count, "count");
    }
}
