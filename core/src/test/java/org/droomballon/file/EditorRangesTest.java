package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.droomballon.session.ItemId;
import org.droomballon.session.Role;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An editor refuses what a reader would refuse: nobody writes a file that cannot be opened again. */
class EditorRangesTest {
    private static final List<Role> ROLES = List.of(Role.FACILITATOR, Role.NOTE_TAKER);

    @TestFactory
    Stream<DynamicTest> whatCannotBeReadCannotBeWritten() {
        return Stream.of(
                refused("a lens that the deck lacks", editor -> editor.addNote("blauw", "k01", "nolens", "Poort")),
                refused("a card that the deck lacks", editor -> editor.cards(List.of("k99"))),
                refused("such a card for one table", editor -> editor.cardsOf("blauw", List.of("k99"))),
                refused("no time at all", editor -> editor.minutes(0)),
                refused("more than a day", editor -> editor.minutes(1441)),
                refused("a seat beyond the table", editor -> editor.saidBy(note(editor), 99)),
                refused("a count below zero", editor -> editor.tally("blauw", note(editor), -1)),
                refused("a count beyond the table", editor -> editor.tally("blauw", note(editor), 99)),
                refused("dots of no table", editor -> editor.tally("nobody", note(editor), 1)),
                refused("an id with a slash", editor -> editor.addGroup("a/b", "A", ROLES)),
                refused("an empty id", editor -> editor.addGroup("", "A", ROLES)));
    }

    private static DynamicTest refused(String what, Consumer<SessionEditor> edit) {
        SessionEditor editor = Evenings.editor(SessionFile.of(Evenings.begun()), "kalm");
        return DynamicTest.dynamicTest(
                what, () -> assertThatThrownBy(() -> edit.accept(editor)).isInstanceOf(IllegalArgumentException.class));
    }

    private static ItemId note(SessionEditor editor) {
        return editor.addNote("blauw", "k01", "nu", "Poort");
    }
}
