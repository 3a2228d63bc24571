package org.droomballon.swing.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TalkClockTest {
    private final Wall wall = new Wall();
    private long ticks;
    private final TalkClock clock = new TalkClock(wall, () -> ticks);

    private static final class Wall extends Clock {
        private Instant now = Instant.parse("2026-10-15T18:30:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private void pass(Duration time) {
        ticks += time.toNanos();
        wall.now = wall.now.plus(time);
    }

    @Test
    void timeGoesByWithTheTicks() {
        pass(Duration.ofMinutes(3));

        assertThat(clock.elapsed()).isEqualTo(Duration.ofMinutes(3));
        assertThat(clock.slept()).isZero();
    }

    @Test
    void aLaptopThatSleptIsNoticed() {
        pass(Duration.ofMinutes(3));
        clock.elapsed();
        wall.now = wall.now.plus(Duration.ofMinutes(12));

        assertThat(clock.elapsed()).isEqualTo(Duration.ofMinutes(15));
        assertThat(clock.slept()).isEqualTo(Duration.ofMinutes(12));
    }
}
