package org.droomballon.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import javax.swing.AbstractButton;
import org.droomballon.export.wording.Wording;
import org.droomballon.session.Decisions;
import org.droomballon.session.Verdict;
import org.droomballon.swing.app.EveningModel;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.rig.Rig;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Pair after pair, with the mouse and with keys. */
@Tag("window")
@Timeout(60)
class PointsWindowTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void screen() {
        VirtualScreen.require();
    }

    /** The example evening, in which people put every pair off. */
    private static void putOff(Rig rig) {
        EveningModel evening = rig.example(Step.POINTS).app.evening().orElseThrow();
        Decisions decisions = evening.session().decisions();
        evening.change(editor -> decisions.pairs().forEach(pair -> editor.decide(pair.pair(), Verdict.UNDECIDED)));
    }

    private static int judged(Opened app) {
        Decisions decisions = app.rig.app.evening().orElseThrow().session().decisions();
        return decisions.pairs(Verdict.SAME).size()
                + decisions.pairs(Verdict.DIFFERENT).size();
    }

    @Test
    void afterAClickTheKeysJudgeTheNextPairAndNothingHasMoved() {
        try (Opened app = new Opened(folder, Appearance.in(Wording.DUTCH), PointsWindowTest::putOff)) {
            app.robot.click(app.find("look-waiting", AbstractButton.class));
            app.robot.waitForIdle();
            assertThat(Opened.focused()).startsWith("judge.");
            AbstractButton step = app.find("part.same", AbstractButton.class);
            var before = Rig.onEventThread(step::getLocationOnScreen);

            app.robot.click(app.find("judge.same", AbstractButton.class));
            app.robot.waitForIdle();
            assertThat(judged(app)).isEqualTo(1);
            assertThat(Opened.focused()).startsWith("judge.");
            app.key(KeyEvent.VK_2);

            assertThat(judged(app)).isEqualTo(2);
            assertThat(Rig.onEventThread(step::getLocationOnScreen)).isEqualTo(before);
        }
    }
}
