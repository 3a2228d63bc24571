package org.droomballon.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.awt.event.KeyEvent;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.fixture.FrameFixture;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.droomballon.swing.card.CardScreenModel;
import org.droomballon.swing.look.Appearance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("window")
@Timeout(30)
class CardWindowTest {
    private CardScreenModel model;
    private CardWindow window;
    private Robot robot;
    private FrameFixture frame;

    @BeforeAll
    static void screen() {
        VirtualScreen.require();
    }

    @BeforeEach
    void open() {
        model = new CardScreenModel(DeckFiles.embedded(), System::nanoTime, Appearance.in(Wording.DUTCH));
        robot = BasicRobot.robotWithCurrentAwtHierarchy();
        window = CardWindow.open(model);
        frame = new FrameFixture(robot, window.frame());
        robot.waitForIdle();
    }

    @AfterEach
    void close() throws Exception {
        EventQueue.invokeAndWait(window.frame()::dispose);
        window.awaitClosing();
        robot.cleanUpWithoutDisposingWindows();
    }

    @Test
    void itFillsTheScreen() {
        assertThat(window.frame().getSize())
                .isEqualTo(window.frame().getToolkit().getScreenSize());
    }

    @Test
    void theKeyboardWorksFromTheStart() {
        press(KeyEvent.VK_PAGE_DOWN);
        press(KeyEvent.VK_SPACE);

        assertThat(model.card().number()).isEqualTo(2);
        assertThat(model.timer().running()).isTrue();
    }

    @Test
    void tabGoesToTheButtonsAndSpacePressesThem() {
        press(KeyEvent.VK_TAB);
        press(KeyEvent.VK_TAB);
        press(KeyEvent.VK_TAB);
        press(KeyEvent.VK_SPACE);

        assertThat(model.card().number()).isEqualTo(2);
        assertThat(model.timer().running()).isFalse();
    }

    @Test
    void theMouseTurnsACardAndLeavesTheKeyboardAlone() {
        frame.button("next").click();
        press(KeyEvent.VK_SPACE);

        assertThat(model.card().number()).isEqualTo(2);
        assertThat(model.timer().running()).isTrue();
    }

    @Test
    void theFullScreenComesAndGoesWithoutLosingTheWindow() {
        press(KeyEvent.VK_F11);
        assertThat(window.frame().isUndecorated()).isTrue();
        press(KeyEvent.VK_ESCAPE);

        assertThat(window.frame().isUndecorated()).isFalse();
        assertThat(window.frame().isShowing()).isTrue();
        press(KeyEvent.VK_END);
        assertThat(model.card().number()).isEqualTo(19);
    }

    @Test
    void aGroupTypesItsQuestionStraightAway() {
        press(KeyEvent.VK_END);
        press(KeyEvent.VK_F2);
        frame.textBox().enterText("tol").requireText("tol");
        press(KeyEvent.VK_ESCAPE);
        press(KeyEvent.VK_HOME);

        assertThat(model.appearance()).isEqualTo(Appearance.in(Wording.DUTCH));
        assertThat(model.card().number()).isEqualTo(1);
    }

    private void press(int key) {
        robot.pressAndReleaseKeys(key);
        robot.waitForIdle();
    }
}
