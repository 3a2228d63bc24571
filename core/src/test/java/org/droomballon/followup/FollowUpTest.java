package org.droomballon.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.Candidate;
import org.droomballon.consolidation.Choice;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.file.DeckFiles;
import org.droomballon.session.CarriedPoint;
import org.droomballon.session.ItemId;
import org.droomballon.session.Outcome;
import org.droomballon.session.Pen;
import org.droomballon.session.PointId;
import org.droomballon.session.PointOrigin;
import org.droomballon.session.PointStatus;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.api.Test;

class FollowUpTest {
    private static final LocalDate EVENING = LocalDate.of(2026, 10, 15);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 1);

    private final Session evening = evening("avond-1", List.of(), "Poort open", "Koffie", "Droog wachten");
    private final FollowUpEditor editor = editor(begun(evening));

    @Test
    void itBeginsWithThePointsAsTheyWereWorded() {
        assertThat(begun(evening).points())
                .extracting(FollowedPoint::number, FollowedPoint::wording)
                .containsExactly(tuple(1, "Poort open"), tuple(2, "Koffie"), tuple(3, "Droog wachten"));
        assertThat(begun(evening).points().get(1).origin())
                .isEqualTo(
                        new PointOrigin(Optional.of(EVENING), List.of("Blauw"), List.of(2), List.of("Hoe is het nu?")));
        assertThat(begun(evening).points()).allMatch(point -> point.outcome().equals(Outcome.OPEN));
    }

    @Test
    void itBeginsTheSameOnEveryLaptop() {
        Session next = evening("avond-2", begun(evening).carried(), "Nieuw");

        assertThat(begun(next)).isEqualTo(begun(next));
    }

    @Test
    void aPointIsOverdueFromTheDayAfterUntilItIsDoneOrDeclined() {
        editor.by(id(1), Day.on(DEADLINE));
        editor.by(id(2), Day.on(DEADLINE));
        editor.by(id(3), Day.on(DEADLINE));
        editor.status(id(2), PointStatus.DONE);
        editor.decline(id(3), "Geen plaats");

        assertThat(editor.followUp().overdue(DEADLINE)).isEmpty();
        assertThat(editor.followUp().overdue(DEADLINE.plusDays(1)))
                .extracting(FollowedPoint::number)
                .containsExactly(1);
    }

    @Test
    void aPointIsDueForReviewFromItsDayUntilTheDayIsMoved() {
        editor.review(id(1), Day.on(DEADLINE));
        editor.review(id(2), Day.on(DEADLINE.plusDays(1)));
        editor.status(id(1), PointStatus.DONE);

        assertThat(editor.followUp().dueForReview(DEADLINE.minusDays(1))).isEmpty();
        assertThat(editor.followUp().dueForReview(DEADLINE))
                .extracting(FollowedPoint::number)
                .containsExactly(1);
        editor.review(id(1), Day.NONE);
        assertThat(editor.followUp().dueForReview(DEADLINE)).isEmpty();
    }

    @Test
    void thereIsNoDecliningWithoutAReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> editor.status(id(1), PointStatus.DECLINED));
        assertThatIllegalArgumentException().isThrownBy(() -> editor.decline(id(1), " \n"));
        assertThat(editor.followUp()).isEqualTo(begun(evening));
    }

    @Test
    void aPointThatIsNotThereIsAnErrorOfTheCaller() {
        PointId other = new PointId("avond-9", new ItemId("aa", 1));

        assertThatIllegalArgumentException().isThrownBy(() -> editor.who(other, "Ann"));
        assertThatIllegalArgumentException().isThrownBy(() -> editor.remove(id(1), new ItemId("aa", 1)));
    }

    @Test
    void aDeletedEntryIsGoneAndAnEditBringsItBack() {
        ItemId entry = editor.addEntry(id(1), EVENING, "Gebeld");
        editor.remove(id(1), entry);
        assertThat(editor.followUp().points().get(0).log()).isEmpty();
        editor.rewrite(id(1), entry, "Gebeld met de directie");
        assertThat(editor.followUp().points().get(0).log()).hasSize(1);
    }

    @Test
    void whatIsNotDoneGoesOnOverTheEveningsUnderItsOwnId() {
        editor.status(id(1), PointStatus.AGREED);
        editor.status(id(2), PointStatus.DONE);
        editor.decline(id(3), "Geen plaats");
        Session second = evening("avond-2", editor.followUp().carried(), "Nieuw punt");
        FollowUp secondFollowUp = begun(second);
        Session third = evening("avond-3", secondFollowUp.carried(), "Nog een punt");
        FollowUp thirdFollowUp = begun(third);

        assertThat(second.carried()).extracting(CarriedPoint::wording).hasSize(3);
        assertThat(secondFollowUp.points())
                .extracting(FollowedPoint::wording)
                .containsExactly("Nieuw punt", "Poort open");
        assertThat(thirdFollowUp.points())
                .extracting(FollowedPoint::wording)
                .containsExactly("Nog een punt", "Nieuw punt", "Poort open");
        assertThat(thirdFollowUp.older().get(1)).satisfies(point -> {
            assertThat(point.id()).isEqualTo(id(1));
            assertThat(point.outcome().status()).isEqualTo(PointStatus.AGREED);
            assertThat(point.origin().date()).contains(EVENING);
        });
        assertThat(thirdFollowUp.unresolved(third)).isEmpty();
    }

    @Test
    void aPointOfWhichTheNoteIsGoneDoesNotResolve() {
        SessionEditor notes = new SessionEditor(evening, Pen.of("later", evening));
        notes.remove(evening.items().get(0).id());

        assertThat(editor.followUp().unresolved(notes.session())).containsExactly(id(1));
        assertThat(editor.followUp().unresolved(evening("avond-2", List.of(), "Poort open")))
                .hasSize(3);
    }

    private PointId id(int number) {
        return editor.followUp().points().get(number - 1).id();
    }

    /** With the points in the order in which they were written, whatever the lot says. */
    private static FollowUp begun(Session session) {
        Choice choice = Choice.of(session, Rules.standard().id());
        List<String> inOrder =
                choice.profile().candidates().stream().map(Candidate::id).toList();
        TenPoints ten = new TenPoints(choice, inOrder);
        return FollowUp.begun(session, Accounts.of(session, ten, Rules.standard()));
    }

    private static FollowUpEditor editor(FollowUp followUp) {
        return new FollowUpEditor(followUp, followUp.pen("aa"));
    }

    private static Session evening(String id, List<CarriedPoint> carried, String... notes) {
        SessionEditor editor =
                new SessionEditor(Session.begun(id, 7, DeckFiles.embedded()).carrying(carried), Pen.of("plan"));
        editor.date(EVENING);
        editor.addGroup("blauw", "Blauw", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        IntStream.range(0, notes.length).forEach(at -> editor.addNote("blauw", "k0" + (at + 1), "nu", notes[at]));
        return editor.session();
    }

    private static Tuple tuple(Object... values) {
        return new Tuple(values);
    }
}
