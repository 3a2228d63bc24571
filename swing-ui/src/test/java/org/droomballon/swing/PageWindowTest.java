package org.droomballon.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import org.droomballon.export.wording.Wording;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.part.Page;
import org.droomballon.swing.rig.Rig;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Where a page stands when people come to it. */
@Tag("window")
@Timeout(120)
class PageWindowTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void screen() {
        VirtualScreen.require();
    }

    private Opened opened(Consumer<Rig> before) throws Exception {
        return new Opened(Files.createTempDirectory(folder, "app"), Appearance.in(Wording.DUTCH), before);
    }

    private static int top(Opened app) {
        return Rig.onEventThread(() -> Rig.all(app.window.frame().getContentPane())
                .filter(Page.class::isInstance)
                .map(page -> ((Page) page).getViewport().getViewPosition().y)
                .findFirst()
                .orElseThrow());
    }

    @Test
    void everyStepOpensAtItsTop() throws Exception {
        for (Step step : Step.values()) {
            try (Opened app = opened(rig -> rig.example(step))) {
                assertThat(top(app)).as("%s", step).isZero();
            }
            try (Opened app = opened(rig -> rig.example(Step.START))) {
                app.press("step." + step.id());
                assertThat(top(app)).as("%s, from the start", step).isZero();
            }
        }
    }

    @Test
    void everyPartOfTheTenPointsOpensAtItsTop() throws Exception {
        try (Opened app = opened(rig -> rig.example(Step.POINTS))) {
            for (String part : List.of("dots", "ten", "names", "same", "dots")) {
                app.press("part." + part);
                assertThat(top(app)).as(part).isZero();
            }
        }
    }

    @Test
    void theFollowUpThatBeginsStandsAtItsTopWithTheAnswerInSight() throws Exception {
        try (Opened app = opened(rig -> rig.example(Step.FOLLOW_UP))) {
            app.press("begin");

            assertThat(Opened.focused()).isEqualTo("answer");
            assertThat(top(app)).isZero();
            assertThat(Rig.onEventThread(() -> {
                        JComponent answer = app.find("answer", JComponent.class);
                        return answer.getVisibleRect().height == answer.getHeight();
                    }))
                    .isTrue();
        }
    }

    @Test
    void whoOpensAPointFurtherDownSeesAllThatIsToFillIn() throws Exception {
        try (Opened app = opened(rig -> rig.example(Step.FOLLOW_UP))) {
            app.press("begin");
            Rig.onEventThread(() -> {
                Rig.all(app.window.frame().getContentPane())
                        .filter(part -> "unfold".equals(part.getName()))
                        .skip(4)
                        .findFirst()
                        .ifPresent(part -> ((AbstractButton) part).doClick(0));
                return true;
            });
            app.robot.waitForIdle();

            assertThat(Rig.onEventThread(() -> {
                        JComponent log = app.find("log.add", JComponent.class);
                        return log.getVisibleRect().height == log.getHeight();
                    }))
                    .isTrue();
        }
    }

    @Test
    void theEveningThatBeginsStandsAtItsTop() throws Exception {
        try (Opened app = opened(rig -> {})) {
            app.press("new");
            assertThat(top(app)).as("new").isZero();
            Rig.onEventThread(() -> {
                app.find("begin", Component.class).requestFocusInWindow();
                return true;
            });
            app.robot.waitForIdle();
            app.press("begin");

            assertThat(top(app)).as("begun").isZero();
        }
    }
}
