package org.droomballon.session;

import java.util.Objects;

/**
 * A point of an earlier evening, with what became of it by the time this evening was planned. It never changes.
 *
 * @param number its place in the follow-up that it comes from, from 1
 */
public record CarriedPoint(PointId id, int number, String wording, PointOrigin origin, Outcome outcome) {
    public CarriedPoint {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(outcome, "outcome");
        if (number < 1) {
            throw new IllegalArgumentException("points count from 1, not " + number);
        }
    }
}
