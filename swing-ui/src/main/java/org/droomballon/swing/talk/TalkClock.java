package org.droomballon.swing.talk;

import java.time.Clock;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.droomballon.plan.ClockReading;
import org.droomballon.plan.EveningClock;

/** The time since the screen was opened, also while the laptop slept: the one source of all times that people see. */
final class TalkClock {
    private final Clock wall;
    private final LongSupplier ticker;
    private EveningClock clock;

    TalkClock(Clock wall, LongSupplier ticker) {
        this.wall = wall;
        this.ticker = ticker;
        this.clock = EveningClock.started(reading());
    }

    private ClockReading reading() {
        return new ClockReading(wall.instant(), Duration.ofNanos(ticker.getAsLong()));
    }

    Duration elapsed() {
        clock = clock.read(reading());
        return clock.elapsed();
    }

    /** How much of it was counted by the time of day, because the laptop slept. */
    Duration slept() {
        return clock.slept();
    }
}
