package org.droomballon.plan;

import java.time.Duration;
import java.util.Objects;

/**
 * A part of an evening that runs: when it was, is, or will be.
 *
 * @param from since the start of the evening
 * @param length how long it took, or may take
 */
public record Lap(Stretch stretch, State state, Duration from, Duration length) {
    /** How far it is. */
    public enum State {
        DONE,
        RUNNING,
        TO_COME
    }

    public Lap {
        Objects.requireNonNull(stretch, "stretch");
        Objects.requireNonNull(state, "state");
        if (from.isNegative() || length.isNegative()) {
            throw new IllegalArgumentException("from " + from + ", length " + length);
        }
    }

    public Duration until() {
        return from.plus(length);
    }
}
