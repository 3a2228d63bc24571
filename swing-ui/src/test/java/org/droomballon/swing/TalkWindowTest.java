package org.droomballon.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.droomballon.export.wording.Wording;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.rig.Rig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who has the keyboard while a table talks. */
@Tag("window")
@Timeout(60)
class TalkWindowTest {
    @TempDir
    Path folder;

    private Rig rig;
    private AppWindow window;
    private Robot robot;

    @BeforeAll
    static void screen() {
        VirtualScreen.require();
    }

    @BeforeEach
    void open() {
        robot = BasicRobot.robotWithCurrentAwtHierarchy();
        window = Rig.onEventThread(() -> {
            rig = new Rig(folder, Appearance.in(Wording.DUTCH)).example(Step.TALK);
            AppWindow made = new AppWindow(rig.app);
            made.show();
            return made;
        });
        robot.waitForIdle();
    }

    @AfterEach
    void close() throws Exception {
        EventQueue.invokeAndWait(() -> {
            window.frame().dispose();
            rig.close();
        });
        robot.cleanUpWithoutDisposingWindows();
    }

    private void control(int key) {
        robot.pressKey(KeyEvent.VK_CONTROL);
        robot.pressAndReleaseKeys(key);
        robot.releaseKey(KeyEvent.VK_CONTROL);
        robot.waitForIdle();
    }

    private static String focused() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getName());
    }

    @Test
    void keysLeadToTheFieldsOfTheLensesAndTheBalloon() {
        assertThat(focused()).isEqualTo("entry-1");
        control(KeyEvent.VK_3);
        assertThat(focused()).isEqualTo("entry-3");
        control(KeyEvent.VK_B);
        assertThat(focused()).isEqualTo("balloon");
        control(KeyEvent.VK_2);

        assertThat(focused()).isEqualTo("entry-2");
    }

    @Test
    void afterAReadBackTheNextCardTakesTheWordsAndUndoesNothing() {
        Rig.onEventThread(() -> Rig.all(window.frame().getContentPane())
                .filter(part ->
                        part.isEnabled() && String.valueOf(part.getName()).startsWith("heard."))
                .findFirst()
                .orElseThrow()
                .requestFocusInWindow());
        robot.waitForIdle();
        int before = rig.app.evening().orElseThrow().session().items().size();

        control(KeyEvent.VK_PAGE_DOWN);
        control(KeyEvent.VK_1);
        assertThat(focused()).isEqualTo("entry-1");
        "een twee drie".chars().forEach(letter -> robot.type((char) letter));
        robot.pressAndReleaseKeys(KeyEvent.VK_ENTER);
        robot.waitForIdle();

        assertThat(rig.app.evening().orElseThrow().session().items()).hasSize(before + 1);
    }

    @Test
    void neitherTheTimeNorTheHallTakesTheKeyboard() throws Exception {
        control(KeyEvent.VK_2);
        EventQueue.invokeAndWait(() -> {
            rig.ticks.addAndGet(Duration.ofMinutes(30).toNanos());
            rig.app.pulse().beat();
        });
        robot.pressAndReleaseKeys(KeyEvent.VK_F5);
        robot.waitForIdle();
        assertThat(rig.app.projector()).isPresent();
        robot.pressAndReleaseKeys(KeyEvent.VK_A);
        robot.waitForIdle();

        assertThat(focused()).isEqualTo("entry-2");
    }
}
