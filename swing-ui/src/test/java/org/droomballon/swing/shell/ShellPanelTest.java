package org.droomballon.swing.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import org.droomballon.export.wording.Wording;
import org.droomballon.session.Item;
import org.droomballon.swing.app.Notice;
import org.droomballon.swing.app.Standing;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.look.Palette;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Page;
import org.droomballon.swing.points.PointsPanel;
import org.droomballon.swing.rig.Rig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellPanelTest {
    @TempDir
    Path folder;

    private void withRig(Consumer<Rig> deed) {
        Rig.onEventThread(() -> {
            try (Rig rig = new Rig(folder, Appearance.in(Wording.DUTCH))) {
                deed.accept(rig);
            }
            return true;
        });
    }

    private static Stream<Component> all(Component part) {
        Stream<Component> below = part instanceof Container box
                ? Stream.of(box.getComponents()).flatMap(ShellPanelTest::all)
                : Stream.of();
        return Stream.concat(Stream.of(part), below);
    }

    private static AbstractButton button(ShellPanel panel, String name) {
        return all(panel)
                .filter(part -> name.equals(part.getName()))
                .map(AbstractButton.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void press(Component focused, String keys) {
        KeyStroke key = KeyStroke.getKeyStroke(keys);
        KeyEvent event = new KeyEvent(
                focused, KeyEvent.KEY_PRESSED, 1, key.getModifiers(), key.getKeyCode(), KeyEvent.CHAR_UNDEFINED);
        KeyboardFocusManager.getCurrentKeyboardFocusManager().redispatchEvent(focused, event);
    }

    @Test
    void theLanguageThatIsOnHasATick() {
        withRig(rig -> {
            rig.app.setAppearance(Appearance.in(Locale.FRENCH));
            TopBar bar = new TopBar(rig.app, new Kit(rig.app.appearance().theme(), rig.app.words()));

            assertThat(Stream.of(bar.languages().getComponents()).map(JMenuItem.class::cast))
                    .filteredOn(AbstractButton::isSelected)
                    .extracting(JMenuItem::getText)
                    .containsExactly("français");
        });
    }

    @Test
    void aPageIsAsWideWithAndWithoutSomethingToScroll() {
        withRig(rig -> {
            Dimension tall = new Dimension(1366, 4000);

            assertThat(inner(rig.panel(Rig.LAPTOP))).isEqualTo(inner(rig.panel(tall)));
        });
    }

    private static int inner(ShellPanel panel) {
        return all(panel)
                .filter(Page.class::isInstance)
                .map(page -> ((Page) page).getViewport().getWidth())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withoutAnEveningOnlyTheBeginningIsOpen() {
        withRig(rig -> {
            ShellPanel panel = rig.panel(Rig.LAPTOP);

            assertThat(button(panel, "step.prepare").isEnabled()).isTrue();
            assertThat(button(panel, "step.points").isEnabled()).isFalse();
        });
    }

    @Test
    void aLockedStepSaysWhyAndLooksLikeAnyOtherThingThatCannotBeUsed() {
        withRig(rig -> {
            AbstractButton locked = button(rig.panel(Rig.LAPTOP), "step.points");

            assertThat(locked.getAccessibleContext().getAccessibleDescription())
                    .isEqualTo("Open eerst een avond, of maak er een");
            assertThat(locked.getToolTipText()).isEqualTo("Open eerst een avond, of maak er een");
            assertThat(UIManager.getColor("Button.disabledText"))
                    .isEqualTo(Palette.of(rig.app.appearance().theme()).faint());
        });
    }

    @Test
    void theStepsAreAsWideWhereverPeopleAre() {
        withRig(rig -> {
            rig.example(Step.GATHER);
            ShellPanel panel = rig.panel(Rig.LAPTOP);
            int wide = button(panel, "step.gather").getWidth();

            for (Step step : Step.values()) {
                rig.app.go(step);
                Rig.lay(panel);

                assertThat(button(panel, "step.gather").getWidth()).isEqualTo(wide);
            }
        });
    }

    @Test
    void onlyWhatIsSavedHasATick() {
        withRig(rig -> {
            rig.example(Step.GATHER);
            assertThat(rig.app.standing().mark()).isEqualTo(Standing.Mark.GOOD);

            rig.app.evening().orElseThrow().change(editor -> editor.addNote("blauw", "k01", "nu", "nog een"));

            assertThat(rig.app.standing().mark()).isEqualTo(Standing.Mark.BUSY);
        });
    }

    @Test
    void aStepLeadsToItsScreen() {
        withRig(rig -> {
            rig.example(Step.TALK);
            ShellPanel panel = rig.panel(Rig.LAPTOP);

            button(panel, "step.points").doClick();

            assertThat(rig.app.step()).isEqualTo(Step.POINTS);
            assertThat(all(panel).anyMatch(part -> part instanceof PointsPanel)).isTrue();
        });
    }

    @Test
    void undoIsAKeyAway() {
        withRig(rig -> {
            rig.example(Step.GATHER);
            ShellPanel panel = rig.panel(Rig.LAPTOP);
            rig.app.evening().orElseThrow().change(editor -> editor.addNote("blauw", "k01", "nu", "toch niet"));

            press(button(panel, "step.points"), "ctrl Z");

            assertThat(rig.app.evening().orElseThrow().session().items().stream()
                            .map(Item::text))
                    .doesNotContain("toch niet");
        });
    }

    @Test
    void sizeLanguageAndScreenChangeWhileTheAppRuns() {
        withRig(rig -> {
            rig.example(Step.POINTS);
            ShellPanel panel = rig.panel(Rig.LAPTOP);

            press(button(panel, "step.points"), "ctrl PLUS");
            rig.app.setAppearance(rig.app.appearance().with(Locale.FRENCH));

            assertThat(rig.memory.appearance())
                    .isEqualTo(
                            new Appearance(Locale.FRENCH, rig.app.appearance().theme(), 125));
            assertThat(button(panel, "step.points").getText()).isEqualTo("Dix points");
        });
    }

    @Test
    void whereItIsNarrowTheStepsStandAboveTheScreen() {
        withRig(rig -> {
            rig.example(Step.POINTS);
            ShellPanel panel = rig.panel(new Dimension(500, 700));

            AbstractButton first = button(panel, "step.start");
            AbstractButton last = button(panel, "step.follow-up");
            assertThat(last.getY()).isEqualTo(first.getY());
            assertThat(last.getText()).isEmpty();
            assertThat(button(panel, "step.points").getText()).isEqualTo("Tien punten");
            assertThat(last.getAccessibleContext().getAccessibleName()).isEqualTo("Opvolgen");
        });
    }

    @Test
    void aQuestionIsAnsweredWhereItStands() {
        withRig(rig -> {
            boolean[] answered = {false};
            rig.app.ask("Mag dat?", () -> answered[0] = true);
            ShellPanel panel = rig.panel(Rig.LAPTOP);

            button(panel, "notice.choice").doClick();

            assertThat(answered[0]).isTrue();
            assertThat(rig.app.notices()).isEmpty();
        });
    }

    @Test
    void aFileThatCannotBeReadIsToldInSentences() {
        withRig(rig -> {
            rig.app.open(folder.resolve("nergens.droomballon"), Step.TALK);

            assertThat(rig.app.notices())
                    .singleElement()
                    .satisfies(notice -> assertThat(notice.kind()).isEqualTo(Notice.Kind.PROBLEM))
                    .satisfies(notice -> assertThat(notice.text()).contains("nergens.droomballon"));
            assertThat(rig.app.step()).isEqualTo(Step.START);
        });
    }
}
