package org.droomballon.session;

import java.util.Objects;
import java.util.Optional;

/** What somebody wrote in a field, with what the writer had seen by then; without a value, the field was emptied. */
public record Version<T>(Optional<T> value, VersionVector vector) {
    public Version {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(vector, "vector");
    }
}
