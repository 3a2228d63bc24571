package org.droomballon.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JFrame;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.card.CardScreenModel;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.look.Theme;
import org.droomballon.swing.rig.Rig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("window")
@Timeout(30)
class ProjectorWindowTest {
    @TempDir
    Path folder;

    private Rig rig;
    private AppModel app;
    private JFrame first;
    private ProjectorWindow window;
    private Robot robot;
    private final CardScreenModel hall = new CardScreenModel(
            DeckFiles.embedded(), System::nanoTime, Appearance.in(Wording.DUTCH).with(Theme.PROJECTOR));

    @BeforeAll
    static void screen() {
        VirtualScreen.require();
    }

    @BeforeEach
    void open() {
        robot = BasicRobot.robotWithCurrentAwtHierarchy();
        Rig.onEventThread(() -> {
            rig = new Rig(folder, Appearance.in(Wording.DUTCH));
            app = rig.app;
            first = new JFrame();
            first.setSize(new Dimension(900, 600));
            first.setVisible(true);
            window = new ProjectorWindow(app, first);
            return true;
        });
        robot.waitForIdle();
    }

    @AfterEach
    void close() throws Exception {
        EventQueue.invokeAndWait(() -> {
            window.close();
            first.dispose();
            rig.close();
        });
        robot.cleanUpWithoutDisposingWindows();
    }

    private void project(Optional<CardScreenModel> screen) throws Exception {
        EventQueue.invokeAndWait(() -> app.project(screen));
        robot.waitForIdle();
    }

    @Test
    void theWindowForTheHallOpensWhereItCanBeSeenAndClosesAsTheAppSays() throws Exception {
        project(Optional.of(hall));
        JFrame shown = window.frame().orElseThrow();
        assertThat(shown.isShowing()).isTrue();
        assertThat(Displays.now().show(shown.getBounds())).isTrue();
        project(Optional.empty());

        assertThat(window.frame()).isEmpty();
        assertThat(shown.isDisplayable()).isFalse();
    }

    @Test
    void whoClosesTheWindowTellsTheApp() throws Exception {
        project(Optional.of(hall));
        JFrame shown = window.frame().orElseThrow();
        EventQueue.invokeAndWait(() -> shown.dispatchEvent(new WindowEvent(shown, WindowEvent.WINDOW_CLOSING)));
        robot.waitForIdle();

        assertThat(app.projector()).isEmpty();
    }

    @Test
    void theFullScreenComesAndGoesWithoutLosingTheWindow() throws Exception {
        project(Optional.of(hall));
        JFrame shown = window.frame().orElseThrow();
        EventQueue.invokeAndWait(hall::toggleFullScreen);
        assertThat(shown.isUndecorated()).isTrue();
        EventQueue.invokeAndWait(hall::toggleFullScreen);

        assertThat(shown.isUndecorated()).isFalse();
        assertThat(shown.isShowing()).isTrue();
    }

    @Test
    void aWindowThatIsNowhereToBeSeenComesBack() throws Exception {
        project(Optional.of(hall));
        JFrame shown = window.frame().orElseThrow();
        EventQueue.invokeAndWait(() -> {
            shown.setLocation(20_000, 20_000);
            app.pulse().beat();
        });

        assertThat(Displays.now().show(shown.getBounds())).isTrue();
    }
}
