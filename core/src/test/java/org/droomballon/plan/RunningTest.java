package org.droomballon.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.droomballon.plan.Plan.Film;
import org.junit.jupiter.api.Test;

/** An evening of ninety minutes: five cards of ten minutes, five minutes to spare. */
class RunningTest {
    private final Running atStart = Running.of(timetable(90), 5, List.of(1, 4));

    @Test
    void anEveningThatHasNotBegunRunsAsPlanned() {
        assertThat(lengths(atStart)).containsExactly(10L, 10L, 10L, 10L, 10L, 10L, 20L, 5L);
        assertThat(atStart.end()).isEqualTo(minutes(85));
        assertThat(atStart.isInTime()).isTrue();
        assertThat(atStart.proposal()).isEmpty();
        assertThat(atStart.lost()).isEmpty();
    }

    @Test
    void whatIsLeftOverIsUsedBeforeCardsShrink() {
        assertThat(lengths(atStart.started(minutes(0)).finished(minutes(15))))
                .containsExactly(15L, 10L, 10L, 10L, 10L, 10L, 20L, 5L);
    }

    @Test
    void afterAnOverrunTheLaterCardsShrinkEvenly() {
        Running late = atStart.started(minutes(0)).finished(minutes(25));

        assertThat(lengths(late)).containsExactly(25L, 8L, 8L, 8L, 8L, 8L, 20L, 5L);
        assertThat(late.end()).isEqualTo(minutes(90));
    }

    @Test
    void aCardThatRunsOverShrinksTheNextWhileItRuns() {
        Running card = atStart.started(minutes(0)).finished(minutes(10)).started(minutes(10));

        assertThat(lengths(card.at(minutes(20)))).containsExactly(10L, 10L, 10L, 10L, 10L, 10L, 20L, 5L);
        assertThat(lengths(card.at(minutes(33)))).containsExactly(10L, 23L, 8L, 8L, 8L, 8L, 20L, 5L);
    }

    @Test
    void beingEarlyGivesTimeBackUpToThePlannedLength() {
        Running late = atStart.started(minutes(0)).finished(minutes(25)).started(minutes(25));

        assertThat(lengths(late.finished(minutes(29)))).containsExactly(25L, 4L, 9L, 9L, 9L, 9L, 20L, 5L);
        assertThat(lengths(late.finished(minutes(25)))).containsExactly(25L, 0L, 10L, 10L, 10L, 10L, 20L, 5L);
    }

    @Test
    void whenTheMinimumNoLongerFitsTheLastCardThatIsNoMustHaveIsProposed() {
        Running late = atStart.started(minutes(0)).finished(minutes(41));

        assertThat(lengths(late)).containsExactly(41L, 5L, 5L, 5L, 5L, 5L, 20L, 5L);
        assertThat(late.isInTime()).isFalse();
        assertThat(late.proposal()).containsExactly(5);
        assertThat(atStart.started(minutes(0)).finished(minutes(46)).proposal()).containsExactly(5, 3);
        assertThat(late.lost()).isEmpty();
    }

    @Test
    void nothingIsDroppedUntilPeopleSaySo() {
        Running late = atStart.started(minutes(0)).finished(minutes(41));
        Running dropped = late.dropped(5);

        assertThat(late.order()).hasSize(8);
        assertThat(dropped.order()).extracting(lap -> lap.stretch().round()).containsExactly(0, 1, 2, 3, 4, 0, 0);
        assertThat(dropped.order().get(1).length()).isEqualTo(minutes(6));
        assertThat(dropped.proposal()).isEmpty();
        assertThat(dropped.isInTime()).isTrue();
    }

    @Test
    void theSecondAtWhichItWasLostIsKept() {
        Running welcome = atStart.started(minutes(0));

        assertThat(welcome.at(minutes(55)).lost()).isEmpty();
        assertThat(welcome.at(minutes(56)).lost()).contains(minutes(55).plusSeconds(1));
        assertThat(welcome.at(minutes(55).plusSeconds(1))
                        .at(minutes(70))
                        .finished(minutes(80))
                        .lost())
                .contains(minutes(55).plusSeconds(1));
        assertThat(welcome.finished(minutes(70)).proposal()).containsExactly(5, 3, 2);
    }

    @Test
    void anEveningThatNeverFittedIsLostFromTheStart() {
        Running never = Running.of(timetable(90), 10, List.of(1, 2, 3, 4, 5)).at(minutes(6));

        assertThat(never.lost()).contains(minutes(5).plusSeconds(1));
        Timetable tight = timetable(85);
        assertThat(Running.of(tight, 10, List.of(1, 2, 3, 4, 5)).lost()).isEmpty();
        assertThat(Running.of(tight, 10, List.of(1, 2, 3, 4, 5))
                        .at(Duration.ofSeconds(1))
                        .lost())
                .contains(Duration.ofSeconds(1));
    }

    @Test
    void afterTheEndNothingIsLostAnyMore() {
        Running over = atStart;
        for (Lap lap : atStart.order()) {
            over = over.started(lap.from()).finished(lap.until());
        }

        assertThat(over.isOver()).isTrue();
        assertThat(over.at(minutes(500)).lost()).isEmpty();
        assertThat(over.end()).isEqualTo(minutes(85));
        assertThat(over.order()).extracting(Lap::state).containsOnly(Lap.State.DONE);
    }

    @Test
    void aTimeThatIsEarlierThanTheLastCountsAsThat() {
        Running back = atStart.started(minutes(5)).finished(minutes(3));

        assertThat(back.now()).isEqualTo(minutes(5));
        assertThat(back.order().get(0).length()).isZero();
    }

    @Test
    void whatCannotHappenIsAnErrorOfTheCaller() {
        assertThatThrownBy(() -> atStart.finished(minutes(1))).hasMessageContaining("nothing runs");
        assertThatThrownBy(() -> atStart.started(minutes(1)).started(minutes(2)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> atStart.dropped(6)).hasMessageContaining("round 6");
        assertThatThrownBy(() -> atStart.dropped(5).dropped(5)).hasMessageContaining("round 5");
        assertThatThrownBy(() -> Running.of(timetable(90), 11, List.of())).hasMessageContaining("minimum");
    }

    @Test
    void thePlanSaysWhichRoundsAreMustHave() throws NoPlanException {
        CardWish wish = new CardWish(List.of("k01", "k02", "k03", "k04"), List.of("k03"));
        Plan plan = Plan.of(
                Decks.WARM,
                Attendance.of(8),
                Decks.agenda(TimeFrame.of(60), wish, Distribution.SPREAD, Film.NOT_SHOWN),
                1);
        Running late = plan.running().started(minutes(0)).finished(minutes(26));

        assertThat(plan.tables())
                .extracting(PlannedTable::cards)
                .containsExactly(List.of("k01", "k03"), List.of("k02", "k04"));
        assertThat(plan.cardsOf(2)).containsExactly("k03", "k04");
        assertThat(plan.mustRounds()).containsExactly(2);
        assertThat(late.proposal()).containsExactly(1);
    }

    private static Timetable timetable(int minutes) {
        Agenda agenda = Decks.minutes(minutes);
        return Timetable.of(agenda, 5);
    }

    private static List<Long> lengths(Running running) {
        List<Lap> order = running.order();
        assertThat(IntStream.range(1, order.size()))
                .allMatch(at -> order.get(at).from().equals(order.get(at - 1).until()));
        return order.stream().map(lap -> lap.length().toMinutes()).toList();
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }
}
