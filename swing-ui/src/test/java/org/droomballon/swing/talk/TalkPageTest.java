package org.droomballon.swing.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import org.droomballon.export.wording.Wording;
import org.droomballon.session.Item;
import org.droomballon.session.Phase;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.part.Writing;
import org.droomballon.swing.rig.Rig;
import org.droomballon.swing.rig.Scene;
import org.droomballon.swing.shell.ShellPanel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the note-taker's screen says, without a window. */
class TalkPageTest {
    @TempDir
    Path folder;

    private void on(String scene, BiConsumer<Rig, ShellPanel> deed) {
        Rig.onEventThread(() -> {
            try (Rig rig = new Rig(folder, Appearance.in(Wording.DUTCH))) {
                Scene played = TalkScenes.scenes().stream()
                        .filter(each -> each.name().equals(scene))
                        .findFirst()
                        .orElseThrow();
                played.play().accept(rig);
                deed.accept(rig, rig.panel(Rig.LAPTOP));
            }
            return true;
        });
    }

    private static AbstractButton button(ShellPanel panel, String name) {
        return Rig.find(panel, name, AbstractButton.class);
    }

    private static Stream<String> texts(Rig rig) {
        return rig.app.evening().orElseThrow().session().items().stream().map(Item::text);
    }

    @Test
    void aThirdTextSettlesWhatTwoLaptopsWrote() {
        on("talk-clash", (rig, panel) -> {
            Rig.find(panel, "own/note", Writing.class).setText("Koffie en thee, elke vrijdag");
            button(panel, "own.write/note").doClick();

            assertThat(texts(rig)).contains("Koffie en thee, elke vrijdag");
            assertThat(Rig.all(panel)).extracting(part -> part.getName()).doesNotContain("own/note");
        });
    }

    @Test
    void nothingWrittenSettlesNothing() {
        on("talk-clash", (rig, panel) -> {
            List<String> before = texts(rig).toList();
            button(panel, "own.write/note").doClick();

            assertThat(texts(rig)).containsExactlyElementsOf(before);
        });
    }

    @Test
    void bothTextsCanStay() {
        on("talk-clash", (rig, panel) -> {
            button(panel, "keep/note/both").doClick();

            assertThat(texts(rig)).anyMatch(text -> text.contains("maandag") && text.contains("vrijdag"));
        });
    }

    @Test
    void whatIsLeftOutIsOnTheButton() {
        on("talk-late", (rig, panel) -> {
            assertThat(button(panel, "late.drop").getText()).isEqualTo("Laat kaart 12 weg");
            assertThat(button(panel, "start").getText()).isEqualTo("Ga verder");
        });
    }

    @Test
    void whatTheHallSeesIsTold() {
        on("talk-projecting", (rig, panel) -> {
            assertThat(button(panel, "show.card").isSelected()).isTrue();
            button(panel, "show.tables").doClick();
            assertThat(button(panel, "show.card").isSelected()).isFalse();
            assertThat(button(panel, "show.tables").isSelected()).isTrue();

            button(panel, "projector.off").doClick();

            assertThat(rig.app.projector()).isEmpty();
        });
    }

    @Test
    void theLastButOneStepFinishesTheCard() {
        on("talk", (rig, panel) -> {
            AbstractButton on = button(panel, "on");
            assertThat(on.getText()).isEqualTo("Volgende: Hoe is het nu?");
            for (Phase phase :
                    Phase.all(rig.app.evening().orElseThrow().session().deck())) {
                if (!phase.equals(Phase.DONE)) {
                    on.doClick();
                }
            }

            assertThat(rig.app.step()).isEqualTo(Step.TALK);
            assertThat(on.getText()).isEqualTo("Volgende kaart");
        });
    }

    @Test
    void iconsOfNotesStandUnderEachOther() {
        on("talk", (rig, panel) -> {
            List<Integer> edges = Rig.all(panel)
                    .filter(part -> "note.seat".equals(part.getName()))
                    .map(part -> part.getParent().getWidth() - part.getX())
                    .distinct()
                    .toList();

            assertThat(edges).hasSize(1);
        });
    }
}
