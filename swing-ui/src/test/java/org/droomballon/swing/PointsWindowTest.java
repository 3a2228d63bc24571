package org.droomballon.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.AbstractButton;
import org.droomballon.export.wording.Wording;
import org.droomballon.session.Decisions;
import org.droomballon.session.Item;
import org.droomballon.session.Verdict;
import org.droomballon.swing.app.EveningModel;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.part.Writing;
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

    private Opened opened(String evening) {
        Opened app = new Opened(
                folder,
                Appearance.in(Wording.DUTCH),
                rig -> rig.open(Rig.EXAMPLE.resolveSibling(evening), Step.POINTS));
        app.press("part.ten");
        return app;
    }

    private static void click(Opened app, String button) {
        app.robot.click(app.find(button, AbstractButton.class));
        app.robot.waitForIdle();
    }

    private static String firstPoint(Opened app) {
        return Rig.all(app.window.frame().getContentPane())
                .filter(Writing.class::isInstance)
                .map(Component::getName)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoChoosesGoesOnWithTheFirstPoint() {
        try (Opened app = opened("avond-zonder-stippen.droomballon")) {
            click(app, "choose-ten");

            assertThat(Opened.focused()).startsWith("wording/").isEqualTo(firstPoint(app));
        }
    }

    @Test
    void theKeyboardGoesToTheQuestionThatAsksForADecisionAndBackAgain() {
        try (Opened app = opened("avond-met-stippen.droomballon")) {
            click(app, "choose-again");
            assertThat(Opened.focused()).isEqualTo("again.yes");

            click(app, "again.no");
            assertThat(Opened.focused()).isEqualTo("choose-again");

            app.key(KeyEvent.VK_SPACE);
            app.key(KeyEvent.VK_SPACE);
            assertThat(Opened.focused()).startsWith("wording/").isEqualTo(firstPoint(app));
        }
    }

    @Test
    void whoChoosesBeforeAllTablesGaveDotsIsAskedFirst() {
        try (Opened app = opened("avond-zonder-stippen.droomballon")) {
            Rig.onEventThread(() -> {
                EveningModel evening = app.rig.app.evening().orElseThrow();
                Item wish = evening.session().items().get(0);
                evening.change(editor -> editor.ballot("blauw", 1, List.of(wish.id())));
                return true;
            });
            click(app, "choose-ten");
            assertThat(Opened.focused()).isEqualTo("to-their-dots");

            click(app, "choose-anyway");
            assertThat(Opened.focused()).isEqualTo(firstPoint(app));
        }
    }
}
