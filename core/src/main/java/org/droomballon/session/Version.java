package org.droomballon.session;

import java.util.Objects;

/** A value as somebody wrote it, with what the writer had seen by then. */
public record Version<T>(T value, VersionVector vector) {
    public Version {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(vector, "vector");
    }
}
