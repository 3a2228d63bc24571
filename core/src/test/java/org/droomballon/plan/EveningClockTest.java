package org.droomballon.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EveningClockTest {
    private static final Instant EVENING = Instant.parse("2026-10-25T00:00:00Z");

    private final EveningClock started = EveningClock.started(reading(0, 5000));

    @Test
    void betweenTwoReadingsTheTicksCount() {
        EveningClock clock = started.read(reading(61, 5060));

        assertThat(clock.elapsed()).isEqualTo(Duration.ofSeconds(60));
        assertThat(clock.slept()).isZero();
    }

    @Test
    void aLaptopThatSleptCountsTheTimeThatTheTablesTalkedOn() {
        EveningClock clock = started.read(reading(60, 5060)).read(reading(1261, 5061));

        assertThat(clock.elapsed()).isEqualTo(Duration.ofSeconds(1261));
        assertThat(clock.slept()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void aClockThatIsSetBackChangesNothing() {
        EveningClock clock =
                started.read(reading(60, 5060)).read(reading(-3000, 5070)).read(reading(-2990, 5080));

        assertThat(clock.elapsed()).isEqualTo(Duration.ofSeconds(80));
        assertThat(clock.slept()).isZero();
    }

    @Test
    void aClockThatIsSetADayForwardChangesNothing() {
        EveningClock clock = started.read(reading(86_400, 5010)).read(reading(86_401, 5011));

        assertThat(clock.elapsed()).isEqualTo(Duration.ofSeconds(11));
    }

    @Test
    void theShortestAndTheLongestSleepAreSleep() {
        assertThat(started.read(reading(10, 5000)).slept()).isEqualTo(Duration.ofSeconds(10));
        assertThat(started.read(reading(9, 5000)).slept()).isZero();
        assertThat(started.read(reading(14_400, 5000)).slept()).isEqualTo(Duration.ofHours(4));
        assertThat(started.read(reading(14_401, 5000)).slept()).isZero();
    }

    @Test
    void elapsedTimeNeverGoesBackWhateverTheClocksShow() {
        Random random = new Random(4);
        EveningClock clock = started;
        for (int reading = 0; reading < 10_000; reading++) {
            EveningClock next = clock.read(reading(random.nextInt(40_000) - 20_000, random.nextInt(10_000)));
            assertThat(next.elapsed()).isGreaterThanOrEqualTo(clock.elapsed());
            assertThat(next.slept()).isLessThanOrEqualTo(next.elapsed());
            clock = next;
        }
    }

    private static ClockReading reading(int wall, int ticks) {
        return new ClockReading(EVENING.plusSeconds(wall), Duration.ofSeconds(ticks));
    }
}
