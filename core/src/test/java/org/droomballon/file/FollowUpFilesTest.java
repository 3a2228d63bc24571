package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.droomballon.file.Problem.Kind;
import org.droomballon.followup.Day;
import org.droomballon.followup.FollowUp;
import org.droomballon.followup.FollowUpEditor;
import org.droomballon.session.Conflict;
import org.droomballon.session.PointStatus;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowUpFilesTest {
    @TempDir
    private Path folder;

    @Test
    void allThatIsWrongIsToldAtOnceWithItsPlace() {
        List<Problem> problems = problems(tree -> {
            tree.put("session", "avond 1");
            at(tree, "/points/0").put("id", "kalm-12").put("number", 0);
            at(tree, "/points/0/origin").put("date", "15 oktober");
            at(tree, "/points/1/status/0").put("value", "misschien");
            at(tree, "/points/1/by/0").put("value", "morgen");
            at(tree, "/points/1/entries/0").putArray("text");
        });

        assertThat(problems)
                .extracting(Problem::kind, Problem::place)
                .containsExactlyInAnyOrder(
                        tuple(Kind.BAD_ID, "/session"),
                        tuple(Kind.BAD_ID, "/points/0/id"),
                        tuple(Kind.OUT_OF_RANGE, "/points/0/number"),
                        tuple(Kind.NOT_A_DATE, "/points/0/origin/date"),
                        tuple(Kind.UNKNOWN_WORD, "/points/1/status/0/value"),
                        tuple(Kind.NOT_A_DATE, "/points/1/by/0/value"),
                        tuple(Kind.EMPTY, "/points/1/entries/0/text"));
        assertThat(problems).allMatch(problem -> problem.line() > 0 && problem.column() > 0);
    }

    @Test
    void aPointThatIsDeclinedWithoutAReasonIsAProblem() {
        List<Problem> problems = problems(tree -> at(tree, "/points/1/status/0").put("value", "declined"));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.DECLINED_WITHOUT_REASON);
            assertThat(problem.place()).isEqualTo("/points/1/reason");
            assertThat(problem.details()).containsExactly("2");
        });
    }

    @Test
    void whatANewerVersionWroteSurvivesReadingChangingAndMerging() throws UnreadableFileException {
        String newer = new String(answered().bytes(), StandardCharsets.UTF_8)
                .replaceFirst("\\{", "{ \"mood\": {\"colour\": \"warm\"}, ")
                .replaceFirst("\"number\": 1", "\"number\": 1, \"stars\": [{\"value\": 3, \"seen\": {\"zz\": 1}}]");
        FollowUpFile read = FollowUpFiles.read("newer", newer.getBytes(StandardCharsets.UTF_8));
        FollowUpEditor editor = FollowUps.editor(read, "later");
        editor.who(FollowUps.id(editor.followUp(), 1), "de directie");
        FollowUpFile merged = FollowUpFiles.merge(List.of(answered(), read.with(editor.followUp())));

        assertThat(new String(merged.bytes(), StandardCharsets.UTF_8))
                .contains("\"mood\"", "\"colour\": \"warm\"", "\"stars\"", "de directie");
    }

    @Test
    void twoWhoAnswerDifferentlyAreAConflictAndBothAnswersStay() throws UnreadableFileException {
        FollowUpFile one = changed("aa", editor -> editor.status(FollowUps.id(editor.followUp(), 2), PointStatus.DONE));
        FollowUpFile other = changed("bb", editor -> editor.decline(FollowUps.id(editor.followUp(), 2), "Geen geld"));

        FollowUp merged = FollowUpFiles.merge(List.of(one, other)).followUp();

        assertThat(merged.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.field()).isEqualTo(Conflict.Field.STATUS);
            assertThat(conflict.place()).isEqualTo("2");
            assertThat(conflict.values()).containsExactlyInAnyOrder("DONE", "DECLINED");
        });
    }

    @Test
    void followUpsOfTwoEveningsAreNotPutTogether() {
        FollowUpFile other = FollowUpFile.of(FollowUps.begun(FollowUps.evening("evening-2", List.of())));

        assertThatThrownBy(() -> FollowUpFiles.merge(List.of(answered(), other)))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.problems()).extracting(Problem::kind).containsExactly(Kind.OTHER_FOLLOW_UP));
    }

    @Test
    void savingTakesInWhatTheFileHoldsByNow() throws UnreadableFileException, IOException {
        Path path = folder.resolve("avond.follow-up.json");
        FollowUpFiles.save(path, changed("aa", editor -> editor.who(FollowUps.id(editor.followUp(), 1), "directie")));
        FollowUpFiles.save(path, changed("bb", editor -> editor.answer(FollowUps.id(editor.followUp(), 1), "Ja")));
        FollowUpFiles.save(path, FollowUpFile.of(FollowUps.begun()));

        assertThat(FollowUpFiles.read(path).followUp().points().get(0).outcome())
                .satisfies(outcome -> {
                    assertThat(outcome.who()).isEqualTo("directie");
                    assertThat(outcome.answer()).isEqualTo("Ja");
                });
    }

    @Test
    void aFileOfAnotherEveningOrKindInTheWayIsLeftAlone() throws UnreadableFileException, IOException {
        Path other = folder.resolve("ander.follow-up.json");
        FollowUpFiles.save(other, FollowUpFile.of(FollowUps.begun(FollowUps.evening("evening-2", List.of()))));
        Path session = folder.resolve("avond.droomballon");
        SessionFiles.save(session, SessionFile.of(Evenings.begun()));
        byte[] before = Files.readAllBytes(session);

        assertThat(kinds(() -> FollowUpFiles.save(other, answered()))).containsExactly(Kind.IN_THE_WAY);
        assertThat(kinds(() -> FollowUpFiles.save(session, answered()))).containsExactly(Kind.WRONG_FORMAT);
        assertThat(Files.readAllBytes(session)).isEqualTo(before);
    }

    @Test
    void anyFileKnowsAFollowUp() throws UnreadableFileException, IOException {
        Path path = folder.resolve("avond.follow-up.json");
        FollowUpFiles.save(path, answered());

        assertThat(AnyFile.read(path).followUp()).isPresent();
        assertThat(FollowUpFiles.beside(folder.resolve("avond.droomballon"))).isEqualTo(path);
    }

    @Test
    void theNextEveningStartsFromItAndKeepsItInItsFile() throws UnreadableFileException {
        FollowUp last = answered().followUp();
        SessionFile next = SessionFile.of(FollowUps.evening("evening-2", last.carried()));
        SessionFile read = SessionFiles.read("next", next.bytes());

        assertThat(read.session()).isEqualTo(next.session());
        assertThat(read.session().carried()).isEqualTo(last.carried()).hasSize(3);
        assertThat(read.bytes()).isEqualTo(next.bytes());
    }

    @Test
    void filesOfTheNextEveningAgreeOnWhatTheyCarry() throws UnreadableFileException {
        SessionFile next = SessionFile.of(
                FollowUps.evening("evening-2", answered().followUp().carried()));
        SessionEditor editor = Evenings.editor(next, "zz");
        editor.addNote("blauw", "k01", "nu", "Nog iets");
        SessionFile changed = next.with(editor.session());

        assertThat(SessionFiles.merge(List.of(next, changed)).bytes())
                .isEqualTo(SessionFiles.merge(List.of(changed, next)).bytes());
        assertThat(SessionFiles.merge(List.of(next, changed)).session().carried())
                .isEqualTo(next.session().carried());
    }

    @Test
    void whatIsWrongInACarriedPointIsToldToo() {
        ObjectNode tree = (ObjectNode) SessionFile.of(
                        FollowUps.evening("evening-2", answered().followUp().carried()))
                .tree();
        at(tree, "/carried/0").put("id", "los").remove("wording");
        at(tree, "/carried/1").put("status", "declined").put("by", "ooit");
        ((ObjectNode) tree.at("/carried/2")).put("id", tree.at("/carried/1/id").asText());

        assertThat(catchThrowableOfType(
                                UnreadableFileException.class, () -> SessionFiles.read("next", Json.bytes(tree)))
                        .problems())
                .extracting(Problem::kind, Problem::place)
                .containsExactlyInAnyOrder(
                        tuple(Kind.BAD_ID, "/carried/0/id"),
                        tuple(Kind.MISSING, "/carried/0/wording"),
                        tuple(Kind.DECLINED_WITHOUT_REASON, "/carried/1/reason"),
                        tuple(Kind.NOT_A_DATE, "/carried/1/by"),
                        tuple(Kind.DOUBLE_ID, "/carried/2/id"));
    }

    /** Point 2 is agreed on by Christmas, with an entry. */
    private static FollowUpFile answered() {
        return changed("answer", editor -> {
            var point = FollowUps.id(editor.followUp(), 2);
            editor.status(point, PointStatus.AGREED);
            editor.by(point, Day.on(FollowUps.EVENING.plusDays(71)));
            editor.addEntry(point, FollowUps.EVENING, "Gevraagd op de schoolraad");
        });
    }

    private static FollowUpFile changed(String writer, Consumer<FollowUpEditor> change) {
        FollowUpFile file = FollowUpFile.of(FollowUps.begun());
        FollowUpEditor editor = FollowUps.editor(file, writer);
        change.accept(editor);
        return file.with(editor.followUp());
    }

    private static List<Problem> problems(Consumer<ObjectNode> mistake) {
        ObjectNode tree = (ObjectNode) answered().tree();
        mistake.accept(tree);
        return catchThrowableOfType(UnreadableFileException.class, () -> FollowUpFiles.read("f", Json.bytes(tree)))
                .problems();
    }

    private static List<Kind> kinds(ThrowingCallable save) {
        return catchThrowableOfType(UnreadableFileException.class, save).problems().stream()
                .map(Problem::kind)
                .toList();
    }

    private static Tuple tuple(Object... values) {
        return new Tuple(values);
    }

    private static ObjectNode at(JsonNode tree, String pointer) {
        return (ObjectNode) tree.at(pointer);
    }
}
