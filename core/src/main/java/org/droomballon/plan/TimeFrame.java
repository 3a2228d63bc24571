package org.droomballon.plan;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/**
 * When an evening is: perhaps a time at which it starts, perhaps the minutes that it may take.
 *
 * @param minutes from 0; nothing where the evening takes as long as its cards need
 */
public record TimeFrame(Optional<LocalTime> start, Optional<Integer> minutes) {
    private static final long DAY = 24L * 60;

    public TimeFrame {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(minutes, "minutes");
        if (minutes.isPresent() && minutes.get() < 0) {
            throw new IllegalArgumentException("an evening of " + minutes.get() + " minutes");
        }
    }

    /** As long as its cards need. */
    public static TimeFrame open() {
        return new TimeFrame(Optional.empty(), Optional.empty());
    }

    public static TimeFrame of(int minutes) {
        return new TimeFrame(Optional.empty(), Optional.of(minutes));
    }

    /** From one time to the next time that the clock shows the other, which may be after midnight. */
    public static TimeFrame between(LocalTime start, LocalTime end) {
        long minutes = Math.floorMod(Duration.between(start, end).toMinutes(), DAY);
        return new TimeFrame(Optional.of(start), Optional.of((int) minutes));
    }

    public TimeFrame startingAt(LocalTime time) {
        return new TimeFrame(Optional.of(time), minutes);
    }
}
