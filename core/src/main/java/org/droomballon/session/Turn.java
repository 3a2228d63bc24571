package org.droomballon.session;

import java.util.Objects;

/**
 * Whether a seat has had a turn in a talk: a tick, no stopwatch.
 *
 * @param seat from 1
 */
public record Turn(int seat, Register<Boolean> had) {
    public Turn {
        Objects.requireNonNull(had, "had");
        if (seat < 1) {
            throw new IllegalArgumentException("seats are numbered from 1, not " + seat);
        }
    }

    /** Whether anybody ticked the seat: where two laptops disagree, the tick wins. */
    public boolean isTaken() {
        return had.values().contains(Boolean.TRUE);
    }
}
