package org.droomballon.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Duration;
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

    private Opened app;

    @BeforeAll
    static void screen() {
        VirtualScreen.require();
    }

    @BeforeEach
    void open() {
        app = new Opened(folder, Appearance.in(Wording.DUTCH), rig -> rig.example(Step.TALK));
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void keysLeadToTheFieldsOfTheLensesAndTheBalloon() {
        assertThat(Opened.focused()).isEqualTo("entry-1");
        app.control(KeyEvent.VK_3);
        assertThat(Opened.focused()).isEqualTo("entry-3");
        app.control(KeyEvent.VK_B);
        assertThat(Opened.focused()).isEqualTo("balloon");
        app.control(KeyEvent.VK_2);

        assertThat(Opened.focused()).isEqualTo("entry-2");
    }

    @Test
    void afterAReadBackTheNextCardTakesTheWordsAndUndoesNothing() {
        Rig.onEventThread(() -> Rig.all(app.window.frame().getContentPane())
                .filter(part ->
                        part.isEnabled() && String.valueOf(part.getName()).startsWith("heard."))
                .findFirst()
                .orElseThrow()
                .requestFocusInWindow());
        app.robot.waitForIdle();
        int before = app.rig.app.evening().orElseThrow().session().items().size();

        app.control(KeyEvent.VK_PAGE_DOWN);
        app.control(KeyEvent.VK_1);
        assertThat(Opened.focused()).isEqualTo("entry-1");
        app.type("een twee drie");
        app.key(KeyEvent.VK_ENTER);

        assertThat(app.rig.app.evening().orElseThrow().session().items()).hasSize(before + 1);
    }

    @Test
    void neitherTheTimeNorTheHallTakesTheKeyboard() throws Exception {
        app.control(KeyEvent.VK_2);
        EventQueue.invokeAndWait(() -> {
            app.rig.ticks.addAndGet(Duration.ofMinutes(30).toNanos());
            app.rig.app.pulse().beat();
        });
        app.key(KeyEvent.VK_F5);
        assertThat(app.rig.app.projector()).isPresent();
        app.key(KeyEvent.VK_A);

        assertThat(Opened.focused()).isEqualTo("entry-2");
    }
}
