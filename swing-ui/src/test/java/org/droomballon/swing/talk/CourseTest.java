package org.droomballon.swing.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.droomballon.file.DeckFiles;
import org.droomballon.plan.Lap;
import org.droomballon.plan.Timetable;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.junit.jupiter.api.Test;

class CourseTest {
    /** Welcome 10, four cards of 10, harvest 20, closing 5. */
    private final Course planned = Course.planned(timetable("k01", "k02", "k03", "k04"), 5);

    private static Timetable timetable(String... cards) {
        Session session = Session.begun("avond", 1, DeckFiles.embedded());
        return Timetable.of(Sessions.with(org.droomballon.file.SessionFile.of(session), "plan", editor -> {
                    editor.cards(List.of(cards));
                    editor.addGroup("rood", "Rood", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
                })
                .session());
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    private static List<Long> cardMinutes(Course course, int now, int cards) {
        return course.at(minutes(now), cards, List.of()).order().stream()
                .filter(lap -> lap.stretch().isCard())
                .map(Lap::length)
                .map(Duration::toMinutes)
                .toList();
    }

    @Test
    void theFirstCardBeginsAfterTheWelcome() {
        assertThat(planned.opening()).isEqualTo(minutes(10));
    }

    @Test
    void aCardThatBeginsInTimeHasItsPlannedMinutes() {
        assertThat(cardMinutes(planned.begun("k01", minutes(10)), 10, 4)).containsExactly(10L, 10L, 10L, 10L);
    }

    @Test
    void whatALongCardTookIsTakenFromThoseToCome() {
        Course late = planned.begun("k01", minutes(10)).begun("k02", minutes(32));

        assertThat(cardMinutes(late, 32, 4)).containsExactly(22L, 6L, 6L, 6L);
        assertThat(late.at(minutes(32), 4, List.of()).proposal()).isEmpty();
    }

    @Test
    void whereEvenTheLeastDoesNotFitACardIsProposedForDropping() {
        Course late = planned.begun("k01", minutes(10)).ended(minutes(38));

        assertThat(late.at(minutes(38), 4, List.of()).proposal()).containsExactly(4);
        assertThat(late.at(minutes(38), 3, List.of()).proposal()).isEmpty();
        assertThat(late.at(minutes(38), 4, List.of(4)).proposal()).containsExactly(3);
    }

    @Test
    void goingBackToACardIsNoNewTurn() {
        Course course = planned.begun("k01", minutes(10)).begun("k02", minutes(20));

        assertThat(course.begun("k01", minutes(25))).isEqualTo(course);
    }

    @Test
    void moreCardsThanWerePlannedAreNoTrouble() {
        Course course = planned;
        for (int at : IntStream.range(0, 7).toArray()) {
            course = course.begun("k0" + (at + 1), minutes(10 + at));
        }

        assertThat(course.at(minutes(30), 7, List.of()).isOver()).isFalse();
    }
}
