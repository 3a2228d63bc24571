package org.droomballon.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.droomballon.deck.Lens;
import org.droomballon.export.wording.Wording;
import org.droomballon.session.Talk;
import org.droomballon.swing.app.EveningModel;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.part.Writing;
import org.droomballon.swing.rig.Rig;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a note-taker sees of her notes on a small laptop, however large the letters. */
@Tag("window")
@Timeout(60)
class NotesWindowTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void screen() {
        VirtualScreen.require();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200, 300})
    void whoeverTakesNotesSeesTheFieldAndWhatStandsAboveIt(int zoom) {
        try (Opened app = new Opened(folder, Appearance.in(Wording.DUTCH).with(zoom), NotesWindowTest::written)) {
            for (int lens : List.of(1, 3, 2)) {
                app.control(KeyEvent.VK_0 + lens);
                assertNotesAreInSight(app, lens, "before a note");
                app.type("Nog iets");
                app.key(KeyEvent.VK_ENTER);
                assertNotesAreInSight(app, lens, "after a note");
            }
        }
    }

    private static void written(Rig rig) {
        rig.example(Step.TALK);
        EveningModel evening = rig.app.evening().orElseThrow();
        Talk talk = evening.session().talks().get(0);
        for (Lens lens : evening.session().deck().lenses()) {
            evening.change(editor -> IntStream.range(0, 5)
                    .forEach(at ->
                            editor.addNote(talk.group(), talk.card(), lens.id(), "Aan de poort zegt niemand " + at)));
        }
    }

    /** The whole field, and at least two lines of notes. */
    private static void assertNotesAreInSight(Opened app, int lens, String when) {
        Writing entry = app.find("entry-" + lens, Writing.class);
        Rig.onEventThread(() -> {
            assertThat(entry.isFocusOwner()).as(when).isTrue();
            assertThat(entry.getVisibleRect().getSize()).as(when).isEqualTo(entry.getSize());
            int notes = Rig.all(entry.getParent())
                    .filter(part -> part instanceof Writing && part != entry)
                    .mapToInt(part -> ((Writing) part).getVisibleRect().height)
                    .sum();
            assertThat(notes).as("notes in sight, " + when).isGreaterThanOrEqualTo(2 * lineOf(entry));
            return true;
        });
    }

    private static int lineOf(Writing field) {
        return field.getFontMetrics(field.getFont()).getHeight();
    }
}
