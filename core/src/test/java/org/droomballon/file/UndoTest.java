package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.session.Conflict;
import org.droomballon.session.Group;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;
import org.droomballon.session.Role;
import org.droomballon.session.SessionEditor;
import org.droomballon.session.Undone;
import org.junit.jupiter.api.Test;

class UndoTest {
    private final SessionFile plan = SessionFile.of(Evenings.begun());
    private final FileEditor editor = new FileEditor(plan, plan.pen("aa"));

    @Test
    void whatBelongsTogetherIsUndoneAsOne() {
        ItemId balloon = editor.step(writing -> {
            ItemId id = writing.addBalloon("blauw", "k01", "De poort open om 8 uur");
            writing.headline(id, "Poort");
            return id;
        });

        assertThat(editor.undo()).contains(new Undone(2, List.of()));

        assertThat(editor.file().session().items()).isEmpty();
        assertThat(editor.file().session().decisions().headline(balloon)).isEmpty();
        assertThat(editor.canUndo()).isFalse();
        assertThat(editor.undo()).isEmpty();
    }

    @Test
    void aNewStepEndsWhatCouldBeRedone() {
        write("Poort");
        editor.undo();
        write("Koffie");

        assertThat(editor.canRedo()).isFalse();
        assertThat(editor.redo()).isEmpty();
    }

    @Test
    void aStepThatChangesNothingLeavesTheRedo() {
        ItemId note = write("Poort");
        editor.undo();
        editor.step(writing -> {
            writing.remove(note);
            return note;
        });

        assertThat(editor.redo()).isPresent();
        assertThat(texts(editor.file())).containsExactly("Poort");
    }

    @Test
    void aStepThatBrokeOffCanBeUndoneAsFarAsItWent() {
        assertThatThrownBy(() -> editor.step(writing -> {
                    writing.school("De Zon");
                    return writing.addNote("blauw", "k01", "nu", " ");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        editor.undo();

        assertThat(editor.file().session().details().school().values()).containsExactly("De Regenboog");
    }

    @Test
    void aFieldThatHadNoValueHasNoneAgainInTheFileToo() throws UnreadableFileException {
        editor.step(writing -> {
            writing.question("blauw", "k17", "Wie opent de poort?");
            writing.ballot("blauw", 1, List.of());
            return true;
        });
        editor.undo();

        SessionFile read = SessionFiles.read("undone", editor.file().bytes());

        assertThat(read.session().talk("blauw", "k17").orElseThrow().question().first())
                .isEmpty();
        assertThat(read.session().ballots().has("blauw")).isFalse();
        assertThat(new String(read.bytes(), StandardCharsets.UTF_8)).contains("\"value\": null");
        assertThat(read.session()).isEqualTo(editor.file().session());
    }

    @Test
    void anotherFileCannotEmptyTheWordsOfANote() {
        write("Poort");
        String emptied = new String(editor.file().bytes(), StandardCharsets.UTF_8)
                .replace("\"value\": \"Poort\"", "\"value\": null");

        assertThatThrownBy(() -> SessionFiles.read("emptied", emptied.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.EMPTY));
    }

    @Test
    void undoingADecisionBetweenTwoTextsAsksAgain() throws UnreadableFileException {
        ItemId note = write("Poort");
        SessionFile base = editor.file();
        SessionFile disputed = SessionFiles.merge(
                List.of(rewritten(base, "bb", note, "Poort open"), rewritten(base, "cc", note, "Poort dicht")));
        FileEditor deciding = new FileEditor(disputed, disputed.pen("dd"));
        deciding.step(writing -> {
            writing.rewrite(note, "Poort open om 8 uur");
            return note;
        });
        assertThat(deciding.file().conflicts()).isEmpty();

        deciding.undo();
        SessionFile again = SessionFiles.merge(List.of(deciding.file(), disputed));

        assertThat(again.conflicts()).isEqualTo(disputed.conflicts()).hasSize(1);
        deciding.redo();
        assertThat(deciding.file().conflicts()).isEmpty();
    }

    @Test
    void whatSomebodyElseChangedSinceIsKeptAndTold() throws UnreadableFileException {
        ItemId note = write("Poort");
        editor.step(writing -> {
            writing.rewrite(note, "Poort open");
            writing.school("De Zon");
            return note;
        });
        editor.takeIn(SessionFiles.merge(
                List.of(editor.file(), rewritten(editor.file(), "bb", note, "Poort open om 8 uur"))));

        assertThat(editor.undo())
                .contains(new Undone(1, List.of(new Undone.Kept(Conflict.Field.NOTE, note.toString()))));
        assertThat(texts(editor.file())).containsExactly("Poort open om 8 uur");
        assertThat(editor.file().session().details().school().values()).containsExactly("De Regenboog");

        assertThat(editor.undo())
                .contains(new Undone(0, List.of(new Undone.Kept(Conflict.Field.NOTE, note.toString()))));
        assertThat(texts(editor.file())).containsExactly("Poort open om 8 uur");
    }

    @Test
    void anUndoneTableIsGoneUnlessSomebodyWroteThere() throws UnreadableFileException {
        editor.step(writing -> {
            writing.addGroup("rood", "Rood", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
            return true;
        });
        SessionFile withTable = editor.file();
        assertThat(withTable.session().seats()).isEqualTo(8);
        editor.undo();
        assertThat(editor.file().session().tables()).extracting(Group::id).containsExactly("blauw", "geel");
        assertThat(editor.file().session().seats()).isEqualTo(6);

        SessionEditor late = Evenings.editor(withTable, "bb");
        late.addNote("rood", "k01", "nu", "Koffie");
        SessionFile merged = SessionFiles.merge(List.of(editor.file(), withTable.with(late.session())));

        assertThat(merged.session().tables()).extracting(Group::id).containsExactly("blauw", "geel", "rood");
    }

    @Test
    void aTableWhereSomebodyWroteIsNotUndone() throws UnreadableFileException {
        editor.step(writing -> {
            writing.addGroup("rood", "Rood", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
            return true;
        });
        SessionEditor other = Evenings.editor(editor.file(), "bb");
        other.ballot("rood", 1, List.of());
        editor.takeIn(SessionFiles.merge(List.of(editor.file(), plan.with(other.session()))));

        assertThat(editor.undo()).contains(new Undone(0, List.of(new Undone.Kept(Conflict.Field.GROUP, "rood"))));
    }

    @Test
    void theChoiceOfTheTenIsAStepToo() throws UnreadableFileException {
        write("Poort");
        TenPoints chosen = TenPoints.propose(editor.file().session(), Rules.standard());
        editor.choose(chosen);
        assertThat(editor.file().ten()).contains(chosen);
        SessionFile copy = editor.file();

        editor.undo();

        assertThat(SessionFiles.merge(List.of(copy, editor.file())).ten()).isEmpty();
        editor.redo();
        assertThat(SessionFiles.read("again", editor.file().bytes()).ten()).contains(chosen);
    }

    private ItemId write(String text) {
        return editor.step(writing -> writing.addNote("blauw", "k01", "nu", text));
    }

    private static List<String> texts(SessionFile file) {
        return file.session().items().stream().map(Item::text).toList();
    }

    private static SessionFile rewritten(SessionFile file, String writer, ItemId note, String text) {
        SessionEditor other = Evenings.editor(file, writer);
        other.rewrite(note, text);
        return file.with(other.session());
    }
}
