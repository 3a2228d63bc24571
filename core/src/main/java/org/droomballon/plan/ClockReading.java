package org.droomballon.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * What the two clocks of a computer show at one moment.
 *
 * @param wall the time of day, which people and networks may set, forward and back
 * @param ticks since some moment, such as {@code System.nanoTime()}; never set, and on many laptops it stands still in sleep
 */
public record ClockReading(Instant wall, Duration ticks) {
    public ClockReading {
        Objects.requireNonNull(wall, "wall");
        Objects.requireNonNull(ticks, "ticks");
    }
}
