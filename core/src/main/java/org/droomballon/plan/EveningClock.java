package org.droomballon.plan;

import java.time.Duration;
import java.util.Objects;

/**
 * How much time went by since the evening started, out of two clocks of which neither can be trusted alone.
 *
 * <p>Read it often, once a second or so. Between two readings the ticks count, so that nobody who sets the clock makes the
 * evening longer or shorter. Only where the time of day went on {@link #SHORTEST_SLEEP} or more further than the ticks did
 * the laptop sleep while the tables talked on: then the time of day counts. Where it went on more than
 * {@link #LONGEST_SLEEP}, or back, somebody set the clock, and the ticks count. A clock that is set forward by a time
 * between the two looks like sleep, which nobody can tell apart; the evening then seems later than it is, so {@link #slept}
 * should be shown. Elapsed time never goes back.
 *
 * @param slept how much of the elapsed time was counted by the time of day
 */
public record EveningClock(ClockReading last, Duration elapsed, Duration slept) {
    public static final Duration SHORTEST_SLEEP = Duration.ofSeconds(10);
    public static final Duration LONGEST_SLEEP = Duration.ofHours(4);

    public EveningClock {
        Objects.requireNonNull(last, "last");
        if (elapsed.isNegative() || slept.isNegative()) {
            throw new IllegalArgumentException("elapsed " + elapsed + ", slept " + slept);
        }
    }

    /** The evening starts at this reading. */
    public static EveningClock started(ClockReading reading) {
        return new EveningClock(reading, Duration.ZERO, Duration.ZERO);
    }

    public EveningClock read(ClockReading reading) {
        Duration ticked = reading.ticks().minus(last.ticks());
        Duration forward = ticked.isNegative() ? Duration.ZERO : ticked;
        Duration ahead = Duration.between(last.wall(), reading.wall()).minus(forward);
        boolean slept = ahead.compareTo(SHORTEST_SLEEP) >= 0 && ahead.compareTo(LONGEST_SLEEP) <= 0;
        Duration gap = slept ? ahead : Duration.ZERO;
        return new EveningClock(reading, elapsed.plus(forward).plus(gap), this.slept.plus(gap));
    }
}
