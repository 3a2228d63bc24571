package org.droomballon.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.droomballon.plan.Plan.Film;
import org.droomballon.session.Lengths;
import org.junit.jupiter.api.Test;

/**
 * Evenings with random overruns, at which people do what the running order says and drop what it proposes. Each is told
 * second by second to a judge that knows nothing of the running order: it plays the rest of the evening as short as it may be.
 */
class TenThousandEveningsTest {
    private static final int EVENINGS = 10_000;

    private int inTime;
    private int lost;

    @Test
    void anEveningEndsInTimeUnlessItsMustHaveCardsNoLongerFitAndThenThatSecondIsNamed() {
        Random random = new Random(20261015);
        for (int evening = 0; evening < EVENINGS; evening++) {
            play(random);
        }

        assertThat(inTime + lost).isEqualTo(EVENINGS);
        assertThat(inTime).isGreaterThan(EVENINGS / 5);
        assertThat(lost).isGreaterThan(EVENINGS / 5);
    }

    private void play(Random random) {
        int rounds = 1 + random.nextInt(8);
        int least = 3 + random.nextInt(4);
        Lengths lengths = new Lengths(10, 10, 10, least, 20, 5);
        int limit = 35 + 10 * rounds + random.nextInt(10);
        Agenda agenda = new Agenda(TimeFrame.of(limit), lengths, CardWish.NONE, Distribution.SAME, Film.NOT_SHOWN);
        Timetable timetable = Timetable.of(agenda, rounds);
        List<Integer> must = IntStream.rangeClosed(1, rounds)
                .filter(round -> random.nextInt(3) == 0)
                .boxed()
                .toList();
        int mood = 1 + random.nextInt(10);
        Running running = Running.of(timetable, least, must);
        Judge judge = new Judge(timetable, least, must);
        int now = 0;
        while (!running.isOver()) {
            for (int round : running.proposal()) {
                running = running.dropped(round);
                judge.drop(round);
            }
            check(running, least, limit, must);
            Lap next = running.order().get(judge.done());
            int overrun = random.nextInt(3) == 0 ? random.nextInt(60 * mood) : 0;
            int until = now + (int) next.length().toSeconds() + overrun;
            running = running.started(Duration.ofSeconds(now));
            judge.start(now);
            // The program looks at the clock now and then, the judge at every second.
            for (int second = now; second <= until; second++) {
                judge.look(second);
                if (random.nextInt(1000) == 0) {
                    running = running.at(Duration.ofSeconds(second));
                    check(running, least, limit, must);
                }
            }
            running = running.finished(Duration.ofSeconds(until));
            judge.finish();
            now = until;
        }
        assertThat(running.lost()).isEqualTo(judge.firstLost());
        assertThat(now <= limit * 60).isEqualTo(running.lost().isEmpty());
        inTime += running.lost().isEmpty() ? 1 : 0;
        lost += running.lost().isPresent() ? 1 : 0;
    }

    private static void check(Running running, int least, int limit, List<Integer> must) {
        List<Lap> order = running.order();
        Duration at = Duration.ZERO;
        for (Lap lap : order) {
            assertThat(lap.from()).isEqualTo(at);
            at = lap.until();
            boolean planned = lap.state() == Lap.State.TO_COME;
            long seconds = lap.length().toSeconds();
            if (planned && lap.stretch().isCard()) {
                assertThat(seconds).isBetween(least * 60L, lap.stretch().minutes() * 60L);
            } else if (planned) {
                assertThat(seconds).isEqualTo(lap.stretch().minutes() * 60L);
            }
        }
        assertThat(running.end()).isEqualTo(at);
        assertThat(running.isInTime()).isEqualTo(at.compareTo(Duration.ofMinutes(limit)) <= 0);
        boolean mayBeCutShort = order.stream()
                .anyMatch(lap -> lap.state() == Lap.State.RUNNING
                        && lap.stretch().isCard()
                        && !must.contains(lap.stretch().round()));
        assertThat(running.isInTime()
                        || mayBeCutShort
                        || !running.proposal().isEmpty()
                        || running.lost().isPresent())
                .isTrue();
    }

    /** Knows what has to happen still, and how long each part of it takes at least. */
    private static final class Judge {
        private final int limit;
        private final int least;
        private final List<Integer> must;
        private final List<Stretch> left;
        private int done;
        private int begun = -1;
        private Optional<Duration> firstLost = Optional.empty();

        Judge(Timetable timetable, int least, List<Integer> must) {
            this.limit = timetable.limit() * 60;
            this.least = least * 60;
            this.must = must;
            this.left = new ArrayList<>(timetable.stretches());
        }

        int done() {
            return done;
        }

        void drop(int round) {
            left.removeIf(stretch -> stretch.round() == round);
        }

        void start(int second) {
            begun = second;
        }

        void finish() {
            left.remove(0);
            begun = -1;
            done++;
        }

        void look(int second) {
            if (firstLost.isEmpty() && shortest(second) > limit) {
                firstLost = Optional.of(Duration.ofSeconds(second));
            }
        }

        /** Plays the rest: what runs ends as soon as it may, cards that may be dropped are dropped, all else is kept short. */
        private int shortest(int second) {
            int clock = second;
            for (Stretch stretch : left) {
                int from = begun >= 0 && stretch.equals(left.get(0)) ? begun : clock;
                clock = Math.max(clock, from + atLeast(stretch));
            }
            return clock;
        }

        private int atLeast(Stretch stretch) {
            if (!stretch.isCard()) {
                return stretch.minutes() * 60;
            }
            return must.contains(stretch.round()) ? least : 0;
        }

        Optional<Duration> firstLost() {
            return firstLost;
        }
    }
}
