package org.droomballon.swing;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.swing.AbstractButton;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.rig.Rig;

/** The app in its window, with somebody at the keyboard. */
final class Opened implements AutoCloseable {
    final Rig rig;
    final AppWindow window;
    final Robot robot = BasicRobot.robotWithCurrentAwtHierarchy();

    /**
     * Opens the window.
     *
     * @param folder an empty one of the test's own
     * @param before what happens before the window is seen
     */
    Opened(Path folder, Appearance appearance, Consumer<Rig> before) {
        rig = Rig.onEventThread(() -> {
            Rig made = new Rig(folder, appearance);
            before.accept(made);
            return made;
        });
        window = Rig.onEventThread(() -> {
            AppWindow made = new AppWindow(rig.app);
            made.show();
            return made;
        });
        robot.waitForIdle();
    }

    <T extends Component> T find(String name, Class<T> kind) {
        return Rig.find(window.frame().getContentPane(), name, kind);
    }

    /** Presses a button that can be pressed. */
    void press(String button) {
        Rig.onEventThread(() -> {
            AbstractButton found = find(button, AbstractButton.class);
            if (!found.isEnabled()) {
                throw new AssertionError(button + " cannot be pressed");
            }
            found.doClick(0);
            return true;
        });
        robot.waitForIdle();
    }

    /** Key by key, as from a keyboard. */
    void type(String text) {
        text.chars().forEach(letter -> robot.type((char) letter));
        robot.waitForIdle();
    }

    void key(int key) {
        robot.pressAndReleaseKeys(key);
        robot.waitForIdle();
    }

    void control(int key) {
        robot.pressKey(KeyEvent.VK_CONTROL);
        robot.pressAndReleaseKeys(key);
        robot.releaseKey(KeyEvent.VK_CONTROL);
        robot.waitForIdle();
    }

    /** The name of what has the keyboard. */
    static String focused() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getName());
    }

    @Override
    public void close() {
        Rig.onEventThread(() -> {
            window.frame().dispose();
            rig.close();
            return true;
        });
        robot.cleanUpWithoutDisposingWindows();
    }
}
