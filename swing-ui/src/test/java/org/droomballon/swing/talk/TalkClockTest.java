package org.droomballon.swing.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TalkClockTest {
    private final Wall wall = new Wall();
    private long ticks;
    private final TalkClock clock = new TalkClock(wall, () -> ticks);

    private void pass(Duration time) {
        ticks += time.toNanos();
        wall.pass(time);
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
        wall.pass(Duration.ofMinutes(12));

        assertThat(clock.elapsed()).isEqualTo(Duration.ofMinutes(15));
        assertThat(clock.slept()).isEqualTo(Duration.ofMinutes(12));
    }
}
