package org.droomballon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work that takes long says how far it is, and ends when people ask, with nothing half written. */
class LongWorkTest {
    @TempDir
    private Path folder;

    private Path evening;
    private Path csv;

    @BeforeEach
    void anEvening() throws IOException {
        evening = Files.copy(
                Shell.evening().resolve("avond-zonder-stippen.droomballon"), folder.resolve("avond.droomballon"));
        csv = folder.resolve("voorstellen.csv");
    }

    @Test
    void shortWorkSaysNothing() {
        Shell quick = new Shell("nl", ticking(Duration.ZERO), Stop.NEVER);

        assertThat(quick.run("decide", evening, "--suggestions", csv)).isZero();
        assertThat(quick.err()).doesNotContain("vergeleken");
    }

    @Test
    void longWorkSaysAtEveryTenthHowFarItIs() {
        Shell slow = new Shell("nl", ticking(Duration.ofSeconds(1)), Stop.NEVER);

        assertThat(slow.run("decide", evening, "--suggestions", csv)).isZero();
        assertThat(slow.err().lines().filter(line -> line.contains("notities vergeleken")))
                .hasSizeBetween(5, 9)
                .allMatch(line -> line.matches("[0-9]+ van [0-9]+ notities vergeleken; .*"));
        assertThat(slow.out()).isEmpty();
    }

    @Test
    void noMoreThanALineASecond() {
        Shell slow = new Shell("nl", ticking(Duration.ofMillis(50)), Stop.NEVER);

        slow.run("decide", evening, "--suggestions", csv);
        assertThat(slow.err().lines().filter(line -> line.contains("notities vergeleken")))
                .hasSizeBetween(1, 3);
    }

    @Test
    void whoEndsItFindsNothingWrittenAndTheEveningAsItWas() throws IOException {
        byte[] before = Files.readAllBytes(evening);
        Path decisions = Shell.evening().resolve("beslissingen.csv");
        AtomicInteger asked = new AtomicInteger();
        Shell ended = new Shell("nl", Clock.systemUTC(), () -> asked.incrementAndGet() > 20);

        assertThat(ended.run("decide", evening, "--from", decisions, "--suggestions", csv))
                .isEqualTo(130);
        assertThat(ended.err()).contains("er is niets weggeschreven");
        assertThat(asked).hasValue(21);
        assertThat(Files.readAllBytes(evening)).isEqualTo(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(evening);
        }
    }

    @Test
    void ctrlCIsHeardAndWaitsForWorkThatIsAboutToEnd() throws InterruptedException {
        CtrlC stop = new CtrlC();
        Thread hook = new Thread(stop::ask);
        hook.start();
        while (!stop.isAsked()) {
            Thread.onSpinWait();
        }
        assertThat(hook.isAlive()).isTrue();
        stop.workIsDone();
        hook.join(2_500);
        assertThat(hook.isAlive()).isFalse();
    }

    /** A clock that goes on by so much at every look. */
    private static Clock ticking(Duration step) {
        return new Clock() {
            private Instant now = Instant.EPOCH;

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
                now = now.plus(step);
                return now;
            }
        };
    }
}
