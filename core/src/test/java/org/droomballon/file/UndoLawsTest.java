package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;

/** The laws of undo, over an evening in which others wrote before and write meanwhile. */
class UndoLawsTest {
    private static final Pattern OF_OTHERS = Pattern.compile("by others [0-9]+");

    @Property
    void undoingAllIsTheStartAndRedoingAllIsTheEnd(
            @ForAll("edits") List<AnyEdit> one,
            @ForAll("edits") List<AnyEdit> two,
            @ForAll("steps") List<List<AnyEdit>> steps)
            throws UnreadableFileException {
        FileEditor editor = editor(disputed(one, two));
        List<List<String>> seen = new ArrayList<>(List.of(Visible.of(editor.file())));
        for (List<AnyEdit> step : steps) {
            boolean changed = changes(editor, step);
            if (changed) {
                seen.add(Visible.of(editor.file()));
            }
        }

        undoAll(editor, seen);
        for (int at = 1; at < seen.size(); at++) {
            assertThat(editor.redo())
                    .hasValueSatisfying(undone -> assertThat(undone.kept()).isEmpty());
            assertThat(Visible.of(editor.file())).isEqualTo(seen.get(at));
        }
        assertThat(editor.canRedo()).isFalse();
        undoAll(editor, seen);
        assertThat(Visible.of(SessionFiles.read("again", editor.file().bytes())))
                .isEqualTo(seen.get(0));
    }

    @Property
    void whatWasUndoneStaysUndoneBesideACopyThatDoesNotKnow(
            @ForAll("edits") List<AnyEdit> one,
            @ForAll("edits") List<AnyEdit> two,
            @ForAll("steps") List<List<AnyEdit>> steps,
            @ForAll int undos)
            throws UnreadableFileException {
        FileEditor editor = editor(disputed(one, two));
        steps.forEach(step -> changes(editor, step));
        SessionFile copy = editor.file();
        for (int undo = 0; undo < Math.floorMod(undos, 6); undo++) {
            editor.undo();
        }
        List<String> undone = Visible.of(editor.file());

        SessionFile merged = SessionFiles.merge(List.of(copy, editor.file()));

        assertThat(Visible.of(merged)).isEqualTo(undone);
        editor.takeIn(merged);
        while (editor.canRedo()) {
            assertThat(editor.redo())
                    .hasValueSatisfying(redone -> assertThat(redone.kept()).isEmpty());
        }
        assertThat(Visible.of(editor.file())).isEqualTo(Visible.of(copy));
    }

    @Property
    void anUndoTakesNoWordOfOthersAwayWhicheverComesFirst(
            @ForAll("steps") List<List<AnyEdit>> steps, @ForAll("edits") List<AnyEdit> meanwhile)
            throws UnreadableFileException {
        FileEditor undoFirst = editor(SessionFile.of(Evenings.begun()));
        FileEditor mergeFirst = editor(SessionFile.of(Evenings.begun()));
        steps.forEach(step -> changes(undoFirst, step));
        steps.forEach(step -> changes(mergeFirst, step));
        SessionFile others = edited(undoFirst.file(), "zz", "by others", meanwhile);
        Set<String> words = wordsOfOthers(others);

        undoWhatCanBeUndone(undoFirst);
        SessionFile undoneThenMerged = SessionFiles.merge(List.of(undoFirst.file(), others));
        mergeFirst.takeIn(SessionFiles.merge(List.of(mergeFirst.file(), others)));
        undoWhatCanBeUndone(mergeFirst);

        assertThat(wordsOfOthers(undoneThenMerged)).containsAll(words);
        assertThat(wordsOfOthers(mergeFirst.file())).containsAll(words);
    }

    private static void undoAll(FileEditor editor, List<List<String>> seen) {
        for (int at = seen.size() - 2; at >= 0; at--) {
            assertThat(editor.undo())
                    .hasValueSatisfying(undone -> assertThat(undone.kept()).isEmpty());
            assertThat(Visible.of(editor.file())).isEqualTo(seen.get(at));
        }
        assertThat(editor.canUndo()).isFalse();
    }

    private static void undoWhatCanBeUndone(FileEditor editor) {
        while (editor.canUndo()) {
            editor.undo();
        }
    }

    private static Set<String> wordsOfOthers(SessionFile file) {
        String all = String.join("\n", Visible.of(file));
        return OF_OTHERS.matcher(all).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** An evening in which two laptops wrote at once, so that some fields are in conflict. */
    private static SessionFile disputed(List<AnyEdit> one, List<AnyEdit> two) throws UnreadableFileException {
        SessionEditor first = Evenings.editor(SessionFile.of(Evenings.begun()), "first");
        first.addNote("blauw", "k01", "nu", "Poort");
        first.addBalloon("geel", "k02", "Koffie");
        SessionFile base = SessionFile.of(first.session());
        return SessionFiles.merge(List.of(edited(base, "aa", "one", one), edited(base, "bb", "two", two)));
    }

    private static SessionFile edited(SessionFile file, String writer, String who, List<AnyEdit> edits) {
        SessionEditor editor = new SessionEditor(file.session(), file.pen(writer));
        edits.forEach(edit -> edit.apply(editor, who));
        return file.with(editor.session());
    }

    private static FileEditor editor(SessionFile file) {
        return new FileEditor(file, file.pen("pp"));
    }

    /** Whether the step changed anything. */
    private static boolean changes(FileEditor editor, List<AnyEdit> step) {
        Session before = editor.file().session();
        editor.step(writing -> {
            step.forEach(edit -> edit.apply(writing, "mine"));
            return step.size();
        });
        return !editor.file().session().equals(before);
    }

    @Provide
    Arbitrary<List<AnyEdit>> edits() {
        return edit().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<List<AnyEdit>>> steps() {
        return edit().list().ofMinSize(1).ofMaxSize(3).list().ofMaxSize(8);
    }

    private static Arbitrary<AnyEdit> edit() {
        return Combinators.combine(
                        Arbitraries.of(AnyEdit.Kind.values()),
                        Arbitraries.integers().between(0, 11))
                .as(AnyEdit::new);
    }
}
