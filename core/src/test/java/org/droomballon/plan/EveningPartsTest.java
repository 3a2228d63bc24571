package org.droomballon.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.droomballon.deck.ConversationRules;
import org.droomballon.plan.Plan.Film;
import org.droomballon.session.Lengths;
import org.droomballon.session.Role;
import org.droomballon.session.RoleTurns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the parts of an evening may be, up to the last that is possible. */
class EveningPartsTest {
    private static final Stretch WELCOME = new Stretch(Stretch.Kind.WELCOME, 0, 0, 10);
    private static final Stretch CARD = new Stretch(Stretch.Kind.CARD, 1, 10, 10);

    @ParameterizedTest
    @MethodSource("possible")
    void whatCanBeIsTaken(ThrowingCallable part) {
        assertThatCode(part).doesNotThrowAnyException();
    }

    static Stream<ThrowingCallable> possible() {
        return Stream.of(
                () -> new Lengths(0, 0, 1, 1, 0, 0),
                () -> new Stretch(Stretch.Kind.CLOSING, 0, 0, 0),
                () -> new Lap(CARD, Lap.State.DONE, Duration.ZERO, Duration.ZERO),
                () -> TimeFrame.of(0),
                () -> new PlannedTable(1, List.of(Role.PARENT), List.of(), List.of()),
                () -> new PlannedTable(1, List.of(Role.PARENT), List.of("An"), List.of()),
                () -> Attendance.of(List.of("An", "Bo")),
                () -> new Timetable(Optional.empty(), 20, List.of(WELCOME, CARD)),
                () -> Running.of(new Timetable(Optional.empty(), 20, List.of(WELCOME, CARD)), 1, List.of()),
                () -> Running.of(new Timetable(Optional.empty(), 20, List.of(WELCOME, CARD)), 10, List.of()));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void whatCannotBeIsRefused(ThrowingCallable part) {
        assertThatIllegalArgumentException().isThrownBy(part);
    }

    static Stream<ThrowingCallable> impossible() {
        ClockReading reading = new ClockReading(Instant.EPOCH, Duration.ZERO);
        Duration ago = Duration.ofNanos(-1);
        return Stream.of(
                () -> new Lengths(-1, 0, 1, 1, 0, 0),
                () -> new Lengths(0, -1, 1, 1, 0, 0),
                () -> new Lengths(0, 0, 1, 0, 0, 0),
                () -> new Lengths(0, 0, 1, 2, 0, 0),
                () -> new Lengths(0, 0, 1, 1, -1, 0),
                () -> new Lengths(0, 0, 1, 1, 0, -1),
                () -> new Stretch(Stretch.Kind.CARD, 0, 0, 10),
                () -> new Stretch(Stretch.Kind.WELCOME, 1, 0, 10),
                () -> new Stretch(Stretch.Kind.WELCOME, 0, -1, 10),
                () -> new Stretch(Stretch.Kind.WELCOME, 0, 0, -1),
                () -> new Lap(CARD, Lap.State.DONE, ago, Duration.ZERO),
                () -> new Lap(CARD, Lap.State.DONE, Duration.ZERO, ago),
                () -> new EveningClock(reading, ago, Duration.ZERO),
                () -> new EveningClock(reading, Duration.ZERO, ago),
                () -> TimeFrame.of(-1),
                () -> new PlannedTable(0, List.of(Role.PARENT), List.of(), List.of()),
                () -> new PlannedTable(1, List.of(), List.of(), List.of()),
                () -> new PlannedTable(1, List.of(Role.PARENT), List.of("An", "Bo"), List.of()),
                () -> Attendance.of(List.of("An", "Bo", "An")),
                () -> new Attendance(3, List.of("An", "Bo"), Optional.empty(), List.of(), RoleTurns.EVENING),
                () -> new CardWish(List.of(), List.of("k01", "k01")),
                () -> new Timetable(Optional.empty(), 19, List.of(WELCOME, CARD)),
                () -> new Timetable(Optional.empty(), 30, List.of(CARD)),
                () -> Running.of(new Timetable(Optional.empty(), 20, List.of(WELCOME, CARD)), 0, List.of()));
    }

    @Test
    void aPartEndsWhenItsTimeIsOver() {
        assertThat(CARD.until()).isEqualTo(20);
        assertThat(CARD.isCard()).isTrue();
        assertThat(WELCOME.isCard()).isFalse();
        assertThat(new Lap(CARD, Lap.State.RUNNING, Duration.ofMinutes(12), Duration.ofMinutes(7)).until())
                .isEqualTo(Duration.ofMinutes(19));
    }

    @Test
    void theClockIsKnownOnlyWhereTheStartIs() {
        Timetable open = new Timetable(Optional.empty(), 25, List.of(WELCOME, CARD));
        Timetable late = new Timetable(Optional.of(LocalTime.of(23, 55)), 25, List.of(WELCOME, CARD));

        assertThat(open.clock(10)).isEmpty();
        assertThat(late.clock(10)).contains(LocalTime.of(0, 5));
        assertThat(late.minutes()).isEqualTo(20);
        assertThat(late.spare()).isEqualTo(5);
    }

    @Test
    void anEveningFromOneTimeToTheSameTimeHasNoMinutes() {
        assertThat(TimeFrame.between(LocalTime.NOON, LocalTime.NOON).minutes()).contains(0);
        assertThat(TimeFrame.between(LocalTime.of(20, 0), LocalTime.of(19, 59)).minutes())
                .contains(24 * 60 - 1);
        assertThat(TimeFrame.of(90).startingAt(LocalTime.NOON).start()).contains(LocalTime.NOON);
    }

    @Test
    void aShortCardKeepsItsWholeLength() {
        assertThat(Lengths.usual(Decks.seats(2, 5)).leastCard()).isEqualTo(5);
        assertThat(Lengths.usual(new ConversationRules(2, 5, 1, 1, 3, 10)).leastCard())
                .isEqualTo(3);
    }

    @Test
    void theFilmTakesTimeOnlyIfItIsShown() {
        Agenda without = Decks.agenda(TimeFrame.open(), CardWish.NONE, Distribution.SAME, Film.NOT_SHOWN);
        Agenda with = Decks.agenda(TimeFrame.open(), CardWish.NONE, Distribution.SAME, Film.SHOWN);

        assertThat(without.around()).isEqualTo(35);
        assertThat(with.around()).isEqualTo(45);
        assertThat(with.minutes(3)).isEqualTo(75);
    }
}
