package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.droomballon.session.Conflict;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pen;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.api.Test;

class MergeTest {
    private final SessionFile plan = SessionFile.of(Evenings.begun());

    @Test
    void notesOfTwoTablesAreAllThere() throws UnreadableFileException {
        SessionFile blue = written(plan, "aa", "blauw", "De poort is te laat open");
        SessionFile yellow = written(plan, "bb", "geel", "Koffie aan de poort");

        assertThat(SessionFiles.merge(List.of(blue, yellow)).session().items())
                .extracting(Item::text)
                .containsExactlyInAnyOrder("De poort is te laat open", "Koffie aan de poort");
    }

    @Test
    void theSameNoteChangedOnTwoLaptopsKeepsBothTextsAndIsAConflict() throws UnreadableFileException {
        SessionFile base = written(plan, "aa", "blauw", "Poort");
        ItemId note = base.session().items().get(0).id();
        SessionFile merged = SessionFiles.merge(
                List.of(rewritten(base, "bb", note, "Poort vroeger open"), rewritten(base, "cc", note, "Poort dicht")));

        assertThat(merged.session().items()).singleElement().satisfies(item -> {
            assertThat(item.text()).isEqualTo("Poort dicht");
            assertThat(item.otherTexts()).containsExactly("Poort vroeger open");
        });
        assertThat(merged.session().conflicts()).extracting(Conflict::field).containsExactly(Conflict.Field.NOTE);
    }

    @Test
    void writingAgainResolvesAConflict() throws UnreadableFileException {
        SessionFile base = written(plan, "aa", "blauw", "Poort");
        ItemId note = base.session().items().get(0).id();
        SessionFile one = rewritten(base, "bb", note, "Poort vroeger open");
        SessionFile other = rewritten(base, "cc", note, "Poort dicht");
        SessionFile resolved = rewritten(SessionFiles.merge(List.of(one, other)), "dd", note, "Poort open om 8 uur");

        SessionFile again = SessionFiles.merge(List.of(one, resolved, other));

        assertThat(again.session().conflicts()).isEmpty();
        assertThat(again.session().items()).extracting(Item::text).containsExactly("Poort open om 8 uur");
    }

    @Test
    void aDeletedNoteDoesNotComeBackByMerging() throws UnreadableFileException {
        SessionFile base = written(plan, "aa", "blauw", "Pauze!");
        SessionFile deleted = removed(base, "bb");

        assertThat(SessionFiles.merge(List.of(base, deleted)).session().items()).isEmpty();
    }

    @Test
    void anEditBeatsADeletionThatDidNotKnowOfIt() throws UnreadableFileException {
        SessionFile base = written(plan, "aa", "blauw", "Poort");
        ItemId note = base.session().items().get(0).id();
        SessionFile merged =
                SessionFiles.merge(List.of(removed(base, "bb"), rewritten(base, "cc", note, "Poort open")));

        assertThat(merged.session().items()).extracting(Item::text).containsExactly("Poort open");
    }

    @Test
    void whatANewerVersionWroteSurvivesReadingChangingAndMerging() throws UnreadableFileException {
        String newer = new String(written(plan, "aa", "blauw", "Poort").bytes(), StandardCharsets.UTF_8)
                .replaceFirst("\\{", "{ \"mood\": {\"colour\": \"warm\"}, ")
                .replaceFirst("\"id\": \"aa-", "\"stars\": [{\"value\": 3, \"seen\": {\"zz\": 1}}], \"id\": \"aa-");
        SessionFile read = SessionFiles.read("newer", newer.getBytes(StandardCharsets.UTF_8));
        SessionFile changed = written(read, "bb", "geel", "Koffie");

        String merged = new String(SessionFiles.merge(List.of(plan, changed)).bytes(), StandardCharsets.UTF_8);

        assertThat(merged).contains("\"mood\"", "\"colour\": \"warm\"", "\"stars\"", "Koffie");
    }

    @Test
    void unknownFieldsOfDifferentShapesComeTogetherInAnyOrder() {
        List<String> shapes = List.of(
                "{\"a\": 1}",
                "5",
                "{\"b\": 2}",
                "[]",
                "[\"x\"]",
                "[{\"id\": \"i\"}]",
                "[{\"value\": 1, \"seen\": {\"w\": 1}}]");
        for (String one : shapes) {
            for (String two : shapes) {
                for (String three : shapes) {
                    JsonNode left = join(join(future(one), future(two)), future(three));
                    JsonNode right = join(future(one), join(future(three), future(two)));
                    assertThat(left).as("%s, %s, %s", one, two, three).isEqualTo(right);
                }
            }
        }
    }

    @Test
    void filesOfTwoEveningsAreNotPutTogether() {
        SessionFile other = SessionFile.of(Session.begun("evening-2", 7, Evenings.DECK));

        assertThatThrownBy(() -> SessionFiles.merge(List.of(plan, other)))
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> assertThat(e.problems())
                        .extracting(Problem::kind)
                        .containsExactly(Problem.Kind.OTHER_SESSION));
    }

    @Test
    void aStrayFileIsTakenInWhenPeopleSaySo() throws UnreadableFileException {
        SessionEditor editor = new SessionEditor(Session.begun("evening-2", 9, Evenings.DECK), Pen.of("zz"));
        editor.addGroup("rood", "Rood", List.of(org.droomballon.session.Role.PARENT));
        editor.addNote("rood", "k01", "nu", "Late tafel");

        SessionFile merged =
                SessionFiles.merge(List.of(plan, SessionFiles.adopt(SessionFile.of(editor.session()), plan)));

        assertThat(merged.session().items()).extracting(Item::text).containsExactly("Late tafel");
        assertThat(merged.session().id()).isEqualTo("evening-1");
    }

    private static JsonNode join(JsonNode one, JsonNode other) {
        return StructuralMerge.merge(List.of(one, other));
    }

    private static JsonNode future(String value) {
        try {
            return Json.parse("future", ("{\"future\": " + value + "}").getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableFileException e) {
            throw new IllegalArgumentException(value, e);
        }
    }

    private static SessionFile written(SessionFile file, String writer, String group, String text) {
        SessionEditor editor = Evenings.editor(file, writer);
        editor.addNote(group, "k01", "nu", text);
        return file.with(editor.session());
    }

    private static SessionFile rewritten(SessionFile file, String writer, ItemId note, String text) {
        SessionEditor editor = Evenings.editor(file, writer);
        editor.rewrite(note, text);
        return file.with(editor.session());
    }

    private static SessionFile removed(SessionFile file, String writer) {
        SessionEditor editor = Evenings.editor(file, writer);
        editor.remove(file.session().items().get(0).id());
        return file.with(editor.session());
    }
}
