package org.droomballon.swing.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.droomballon.export.wording.Wording;
import org.droomballon.swing.app.EveningModel;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.part.Writing;
import org.droomballon.swing.rig.Rig;
import org.droomballon.swing.shell.ShellPanel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardsViewTest {
    @TempDir
    Path folder;

    @Test
    void altAndAnArrowMoveTheCardThatHasTheKeyboard() {
        on((rig, panel) -> {
            Component first = ticks(panel).get(0);
            press(first, "alt DOWN");
            press(first, "alt DOWN");

            assertThat(programme(rig)).startsWith("k02", "k06", "k01");
            assertThat(ticks(panel).get(2))
                    .as("the same tick, which keeps the keyboard")
                    .isSameAs(first);
        });
    }

    @Test
    void aCardIsDraggedPastItsNeighbourAndPutThereWhenItIsDropped() {
        on((rig, panel) -> {
            JLabel grip = grip(ticks(panel).get(0));
            int row = top(ticks(panel).get(1), panel) - top(ticks(panel).get(0), panel);
            drag(grip, MouseEvent.MOUSE_DRAGGED, 2 * row);
            assertThat(programme(rig)).as("not before it is dropped").startsWith("k01", "k02");
            drag(grip, MouseEvent.MOUSE_RELEASED, 2 * row);

            assertThat(programme(rig)).startsWith("k02", "k01");
        });
    }

    @Test
    void aStarIsExplainedAndWhyAnOwnQuestionHasOne() {
        on((rig, panel) -> {
            Rig.find(panel, "card.own", Writing.class).setText("Wie brengt de koffie?");
            rig.app.evening().orElseThrow().settle();

            assertThat(Rig.all(panel).filter(Prose.class::isInstance).map(text -> ((Prose) text).getText()))
                    .anyMatch(text -> text.endsWith("Een ster betekent: deze kaart moet aan bod komen."))
                    .contains("Een kaart met een eigen vraag krijgt vanzelf een ster: ze moet aan bod komen.");
        });
    }

    @Test
    void anOwnQuestionThatIsStillBeingTypedIsKeptWhenPeopleGoElsewhere() {
        on((rig, panel) -> {
            Rig.find(panel, "card.own", Writing.class).setText("Wie brengt de koffie?");
            rig.app.go(Step.TALK);

            assertThat(rig.app.evening().orElseThrow().session().talks())
                    .extracting(talk -> talk.question().firstOr(""))
                    .contains("Wie brengt de koffie?");
        });
    }

    private static List<JCheckBox> ticks(ShellPanel panel) {
        return Rig.all(panel)
                .filter(part -> "card.on".equals(part.getName()))
                .map(JCheckBox.class::cast)
                .toList();
    }

    private static int top(Component part, ShellPanel panel) {
        return SwingUtilities.convertPoint(part, 0, 0, panel).y;
    }

    private static JLabel grip(Component tick) {
        return (JLabel) tick.getParent().getComponent(0);
    }

    private static void drag(JLabel grip, int kind, int y) {
        grip.dispatchEvent(
                new MouseEvent(grip, kind, 1, MouseEvent.BUTTON1_DOWN_MASK, 2, y, 0, 0, 1, false, MouseEvent.BUTTON1));
    }

    private static void press(Component focused, String keys) {
        KeyStroke key = KeyStroke.getKeyStroke(keys);
        KeyboardFocusManager.getCurrentKeyboardFocusManager()
                .redispatchEvent(
                        focused,
                        new KeyEvent(
                                focused,
                                KeyEvent.KEY_PRESSED,
                                1,
                                key.getModifiers(),
                                key.getKeyCode(),
                                KeyEvent.CHAR_UNDEFINED));
    }

    private static List<String> programme(Rig rig) {
        return rig.app
                .evening()
                .map(EveningModel::session)
                .orElseThrow()
                .programme()
                .cards()
                .firstOr(List.of());
    }

    private void on(BiConsumer<Rig, ShellPanel> test) {
        Rig.onEventThread(() -> {
            try (Rig rig = new Rig(folder, Appearance.in(Wording.DUTCH)).example(Step.PREPARE)) {
                test.accept(rig, rig.panel(Rig.LAPTOP));
            }
            return true;
        });
    }
}
