package org.droomballon.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTException;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.swing.UIManager;
import org.droomballon.export.wording.Wording;
import org.droomballon.swing.app.EveningModel;
import org.droomballon.swing.app.Notice;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.part.Writing;
import org.droomballon.swing.rig.Rig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Only what changed is painted, so that a key press costs little: it must then look as if all had been painted. */
@Tag("window")
@Timeout(60)
class PaintedWindowTest {
    private static final String BLINKING = "TextArea.caretBlinkRate";

    @TempDir
    Path folder;

    @BeforeAll
    static void screenWithAStillCaret() {
        VirtualScreen.require();
        UIManager.put(BLINKING, 0);
    }

    @AfterAll
    static void blinkAgain() {
        UIManager.put(BLINKING, null);
    }

    private static int[] seen(Opened app) throws AWTException {
        Rectangle place = Rig.onEventThread(() -> {
            Container content = app.window.frame().getContentPane();
            return new Rectangle(content.getLocationOnScreen(), content.getSize());
        });
        BufferedImage image = new Robot().createScreenCapture(place);
        return image.getRGB(0, 0, place.width, place.height, new int[place.width * place.height], 0, place.width);
    }

    private static void paintAll(Opened app) {
        Rig.onEventThread(() -> {
            app.window.frame().repaint();
            return true;
        });
        app.robot.waitForIdle();
    }

    /** All that was typed is handed over and on disk, so that nothing changes by itself any more. */
    private static void calmDown(Opened app) {
        EveningModel evening = app.rig.app.evening().orElseThrow();
        Rig.onEventThread(() -> {
            evening.settle();
            return true;
        });
        evening.flush();
        app.robot.waitForIdle();
    }

    private static void requireAllOfIt(Opened app, String after) throws AWTException {
        calmDown(app);
        int[] painted = seen(app);
        paintAll(app);
        int[] whole = seen(app);
        assertThat(IntStream.range(0, whole.length)
                        .filter(at -> painted[at] != whole[at])
                        .count())
                .as("points of the screen that are out of date after %s", after)
                .isZero();
    }

    private static void tell(Opened app, String sentence) {
        Rig.onEventThread(() -> {
            app.rig.app.tell(Notice.of(Notice.Kind.REMARK, sentence));
            return true;
        });
    }

    private static void go(Opened app, Step step) {
        Rig.onEventThread(() -> {
            app.rig.app.go(step);
            return true;
        });
    }

    @Test
    void whatChangesIsOnTheScreenWithoutPaintingTheRest() throws AWTException {
        try (Opened app = new Opened(folder, Appearance.in(Wording.DUTCH), rig -> rig.example(Step.TALK))) {
            paintAll(app);
            app.robot.click(app.find("entry-1", Writing.class));
            app.type("aan de poort zegt niemand iets en toch wil elke ouder graag weten wie de anderen zijn");
            requireAllOfIt(app, "a long note");
            app.key(KeyEvent.VK_ENTER);
            requireAllOfIt(app, "a note that is kept");
            app.press("undo");
            requireAllOfIt(app, "an undo");
            tell(app, "Er kwam iets bij.");
            requireAllOfIt(app, "a sentence above the screen");
            for (Step step : Step.values()) {
                go(app, step);
                requireAllOfIt(app, "going to " + step.id());
            }
        }
    }
}
