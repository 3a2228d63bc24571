package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.droomballon.file.Problem.Kind;
import org.droomballon.session.Conflict;
import org.droomballon.session.Group;
import org.droomballon.session.Lengths;
import org.droomballon.session.Role;
import org.droomballon.session.RoleTurns;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.api.Test;

/** What the plan leaves in the file of an evening. */
class PlannedFieldsTest {
    @Test
    void whatWasPlannedIsReadAsItWasWritten() throws UnreadableFileException {
        Session read =
                SessionFiles.read("avond", SessionFile.of(planned()).bytes()).session();

        assertThat(read).isEqualTo(planned());
        assertThat(read.programme().start().first()).contains(LocalTime.of(19, 30));
        assertThat(read.programme().minutes().first()).contains(120);
        assertThat(read.programme().roles().first()).contains(RoleTurns.PER_CARD);
        assertThat(read.programme().lengths().first()).contains(new Lengths(5, 0, 12, 4, 15, 3));
        assertThat(read.programme().must().first()).contains(List.of("k17"));
        assertThat(read.cardsOf(read.groups().get(0))).containsExactly("k02");
        assertThat(read.cardsOf(read.groups().get(1))).containsExactly("k01", "k02", "k17");
        assertThat(read.groups().get(0).seats().get(1).name().first()).contains("Fatima");
    }

    @Test
    void theFilesOfTheTablesAreTogetherTheWholeEvening() throws UnreadableFileException {
        SessionFile blue = SessionFile.of(planned().ofTable("blauw"));
        SessionFile yellow = SessionFile.of(planned().ofTable("geel"));
        byte[] whole = SessionFile.of(planned()).bytes();

        assertThat(blue.session().groups()).extracting(Group::id).containsExactly("blauw");
        assertThat(SessionFiles.merge(List.of(blue, yellow)).bytes()).isEqualTo(whole);
        assertThat(SessionFiles.merge(List.of(yellow, blue)).bytes()).isEqualTo(whole);
    }

    @Test
    void twoLaptopsThatPlanDifferentlyAreTold() throws UnreadableFileException {
        SessionFile file = SessionFile.of(planned());
        SessionEditor early = Evenings.editor(file, "vroeg");
        early.start(LocalTime.of(19, 0));
        early.cardsOf("blauw", List.of("k01"));
        SessionEditor late = Evenings.editor(file, "laat");
        late.start(LocalTime.of(20, 0));
        late.minutes(90);
        late.cardsOf("blauw", List.of("k17"));
        SessionFile merged = SessionFiles.merge(List.of(file.with(early.session()), file.with(late.session())));

        assertThat(merged.conflicts())
                .extracting(Conflict::field, Conflict::place)
                .containsExactlyInAnyOrder(
                        new Tuple(Conflict.Field.PROGRAMME, "start"), new Tuple(Conflict.Field.GROUP, "blauw"));
        assertThat(merged.session().programme().minutes().values()).containsExactly(90);
    }

    @Test
    void wrongTimesMinutesTurnsAndCardsAreToldWithTheirPlace() {
        ObjectNode tree = (ObjectNode) SessionFile.of(planned()).tree();
        ((ObjectNode) tree.at("/programme/start/0")).put("value", "half acht");
        ((ObjectNode) tree.at("/programme/minutes/0")).put("value", 1441);
        ((ObjectNode) tree.at("/programme/roles/0")).put("value", "soms");
        ((ObjectNode) tree.at("/groups/0/cards/0")).putArray("value").add("k99");

        List<Problem> problems = catchThrowableOfType(
                        UnreadableFileException.class, () -> SessionFiles.read("avond", Json.bytes(tree)))
                .problems();

        assertThat(problems)
                .extracting(Problem::kind, Problem::place)
                .containsExactlyInAnyOrder(
                        new Tuple(Kind.NOT_A_TIME, "/programme/start/0/value"),
                        new Tuple(Kind.OUT_OF_RANGE, "/programme/minutes/0/value"),
                        new Tuple(Kind.UNKNOWN_WORD, "/programme/roles/0/value"),
                        new Tuple(Kind.UNKNOWN_ID, "/groups/0/cards/0/value/0"));
    }

    @Test
    void aTimeIsWrittenInOneWayOnly() {
        ObjectNode tree = (ObjectNode) SessionFile.of(planned()).tree();
        ((ObjectNode) tree.at("/programme/start/0")).put("value", "19:30:00");

        assertThatThrownBy(() -> SessionFiles.read("avond", Json.bytes(tree)))
                .isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void aRoleMovesOnOneSeatPerCardAndComesRound() {
        Group blue = planned().group("blauw").orElseThrow();

        assertThat(List.of(0, 1, 2, 3))
                .extracting(card -> blue.role(blue.seats().get(0), card, RoleTurns.PER_CARD))
                .containsExactly(Role.FACILITATOR, Role.PARENT, Role.NOTE_TAKER, Role.FACILITATOR);
        assertThat(blue.role(blue.seats().get(0), 2, RoleTurns.EVENING)).isEqualTo(Role.FACILITATOR);
    }

    @Test
    void aSeatThatIsNotThereCannotBeNamed() {
        SessionEditor editor = Evenings.editor(SessionFile.of(planned()), "aa");

        assertThatThrownBy(() -> editor.nameSeat("blauw", 9, "An")).hasMessageContaining("seat 9");
        assertThatThrownBy(() -> editor.cardsOf("paars", List.of())).hasMessageContaining("paars");
    }

    private static Session planned() {
        SessionEditor editor = Evenings.editor(SessionFile.of(Evenings.begun()), "plan");
        editor.start(LocalTime.of(19, 30, 45));
        editor.minutes(120);
        editor.lengths(new Lengths(5, 0, 12, 4, 15, 3));
        editor.must(List.of("k17"));
        editor.roles(RoleTurns.PER_CARD);
        editor.cardsOf("blauw", List.of("k02"));
        editor.nameSeat("blauw", 2, "Fatima");
        return editor.session();
    }
}
