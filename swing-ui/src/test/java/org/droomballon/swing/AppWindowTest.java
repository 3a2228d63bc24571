package org.droomballon.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.fixture.FrameFixture;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.SessionFiles;
import org.droomballon.session.Item;
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

@Tag("window")
@Timeout(60)
class AppWindowTest {
    @TempDir
    Path folder;

    private final AtomicReference<AppWindow> window = new AtomicReference<>();
    private Rig rig;
    private Robot robot;
    private FrameFixture frame;

    @BeforeAll
    static void screen() {
        VirtualScreen.require();
    }

    @BeforeEach
    void open() {
        robot = BasicRobot.robotWithCurrentAwtHierarchy();
        Rig.onEventThread(() -> {
            rig = new Rig(folder, Appearance.in(Wording.DUTCH)).example(Step.GATHER);
            window.set(new AppWindow(rig.app));
            window.get().show();
            return true;
        });
        frame = new FrameFixture(robot, window.get().frame());
        robot.waitForIdle();
    }

    @AfterEach
    void close() {
        Rig.onEventThread(() -> {
            window.get().frame().dispose();
            rig.close();
            return true;
        });
        robot.cleanUpWithoutDisposingWindows();
    }

    @Test
    void itFillsTheScreenAndCarriesTheNameOfTheProgram() {
        assertThat(window.get().frame().getSize())
                .isEqualTo(window.get().frame().getToolkit().getScreenSize());
        frame.requireTitle("Droomballon");
    }

    @Test
    void stepsAreReachedWithTheKeyboardAlone() {
        frame.button("step.points").focus();
        robot.pressAndReleaseKeys(KeyEvent.VK_SPACE);
        robot.waitForIdle();

        assertThat(rig.app.step()).isEqualTo(Step.POINTS);
    }

    @Test
    void theLastWordIsOnDiskWhenTheWindowIsClosed() throws Exception {
        Path file = rig.app.evening().orElseThrow().path();
        Rig.onEventThread(() -> rig.app
                .evening()
                .orElseThrow()
                .make(editor -> editor.addNote("blauw", "k01", "nu", "het laatste woord")));

        frame.close();
        window.get().awaitClosing();

        assertThat(Files.exists(file)).isTrue();
        assertThat(SessionFiles.read(file).session().items().stream().map(Item::text))
                .contains("het laatste woord");
    }
}
