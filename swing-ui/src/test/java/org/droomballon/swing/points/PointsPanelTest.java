package org.droomballon.swing.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JComponent;
import org.droomballon.session.Session;
import org.droomballon.session.Verdict;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.part.Writing;
import org.droomballon.swing.rig.OnScreen;
import org.droomballon.swing.rig.Rig;
import org.droomballon.swing.rig.WorkOnCall;
import org.droomballon.swing.shell.ShellPanel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PointsPanelTest {
    @TempDir
    Path folder;

    @Test
    void oneKeyJudgesAPair() {
        OnScreen.play(folder, rig -> {
            PointsScenes.undecided(rig);
            ShellPanel panel = rig.panel(Rig.LAPTOP);
            Session before = session(rig);

            type(Rig.find(panel, "judge.same", JButton.class), '1');

            assertThat(session(rig).decisions()).isNotEqualTo(before.decisions());
            assertThat(rig.app.evening().orElseThrow().canUndo()).isTrue();
            assertThat(Rig.find(panel, "judge.same", JButton.class)).isNotNull();
        });
    }

    @Test
    void keysOfAPairThatMayBeATensionAreNumberedAsItsButtonsStand() {
        OnScreen.play(folder, rig -> {
            PointsScenes.undecided(rig);
            ShellPanel panel = rig.panel(Rig.LAPTOP);
            while (!Rig.find(panel, "judge.different", JButton.class).getText().startsWith("Ja, ze spreken")) {
                type(Rig.find(panel, "judge.undecided", JButton.class), '1');
            }
            int before = session(rig).decisions().pairs(Verdict.DIFFERENT).size();

            assertThat(judging(panel))
                    .containsExactly("Ja, ze spreken elkaar tegen", "Nee, ze zeggen hetzelfde", "Weet ik niet");
            type(Rig.find(panel, "judge.undecided", JButton.class), '1');

            assertThat(session(rig).decisions().pairs(Verdict.DIFFERENT)).hasSize(before + 1);
        });
    }

    private static List<String> judging(ShellPanel panel) {
        return Rig.all(panel)
                .filter(part -> String.valueOf(part.getName()).startsWith("judge."))
                .map(part -> ((AbstractButton) part).getText())
                .toList();
    }

    @Test
    void arrowsAndSpaceGiveADot() {
        OnScreen.play(folder, rig -> {
            PointsScenes.at(rig.open(PointsScenes.WITHOUT_DOTS, Step.POINTS), PointsPart.DOTS);
            ShellPanel panel = rig.panel(Rig.LAPTOP);
            DotStrip strip = Rig.all(panel)
                    .filter(DotStrip.class::isInstance)
                    .map(DotStrip.class::cast)
                    .findFirst()
                    .orElseThrow();

            press(strip, KeyEvent.VK_RIGHT);
            press(strip, KeyEvent.VK_RIGHT);
            press(strip, KeyEvent.VK_SPACE);

            assertThat(session(rig).ballots().seats()).singleElement().satisfies(ballot -> assertThat(ballot.seat())
                    .isEqualTo(3));
            assertThat(strip.getAccessibleContext().getAccessibleDescription()).isEqualTo("Plaats 3: een stip");
        });
    }

    @Test
    void wordsThatPeopleGiveAPointStayWhenTheListIsMadeAnew() {
        OnScreen.play(folder, rig -> {
            PointsScenes.at(rig.example(Step.POINTS), PointsPart.TEN);
            ShellPanel panel = rig.panel(Rig.LAPTOP);
            Writing field = first(panel);
            field.setText("Elke vrijdag koffie aan de poort");

            Rig.all(panel)
                    .filter(part -> String.valueOf(part.getName()).startsWith("move-down/"))
                    .map(AbstractButton.class::cast)
                    .findFirst()
                    .orElseThrow()
                    .doClick(0);
            rig.app.evening().orElseThrow().settle();

            assertThat(Rig.all(panel)).contains(field);
            assertThat(session(rig).decisions().items())
                    .anyMatch(item -> item.headline().values().contains("Elke vrijdag koffie aan de poort"));
        });
    }

    @Test
    void theScreenSaysThatAChangeIsStillBeingWorkedOut() {
        WorkOnCall aside = new WorkOnCall();
        OnScreen.play(folder, aside, rig -> {
            PointsScenes.at(rig.example(Step.POINTS), PointsPart.TEN);
            ShellPanel panel = rig.panel(Rig.LAPTOP);
            aside.all();
            assertThat(texts(panel)).noneMatch(text -> text.contains("nagerekend"));
            Writing field = first(panel);

            named(panel, "drop/").doClick(0);

            assertThat(texts(panel)).contains("Wordt nagerekend…", "De punten worden nagerekend…");
            assertThat(Rig.all(panel)).as("nothing jumps").contains(field);
            aside.all();
            assertThat(texts(panel)).noneMatch(text -> text.contains("nagerekend"));
            assertThat(first(panel)).isNotSameAs(field);
        });
    }

    @Test
    void altWithAnArrowMovesAPoint() {
        OnScreen.play(folder, rig -> {
            PointsScenes.at(rig.example(Step.POINTS), PointsPart.TEN);
            ShellPanel panel = rig.panel(Rig.LAPTOP);
            var before =
                    rig.app.evening().orElseThrow().file().ten().orElseThrow().points();

            press(first(panel), KeyEvent.VK_DOWN, KeyEvent.ALT_DOWN_MASK);

            assertThat(rig.app
                            .evening()
                            .orElseThrow()
                            .file()
                            .ten()
                            .orElseThrow()
                            .points())
                    .startsWith(before.get(1), before.get(0));
        });
    }

    @Test
    void aNameIsHiddenWithOneKey() {
        OnScreen.play(folder, rig -> {
            PointsScenes.at(rig.example(Step.POINTS), PointsPart.NAMES);
            ShellPanel panel = rig.panel(Rig.LAPTOP);

            type(Rig.find(panel, "hide", JButton.class), '1');

            assertThat(session(rig).decisions().items())
                    .anyMatch(item -> !item.hidden().values().isEmpty());
        });
    }

    @Test
    void aListWithRoomTakesInWhatWasLeftOut() {
        OnScreen.play(folder, rig -> {
            PointsScenes.at(rig.open(PointsScenes.WITHOUT_DOTS, Step.POINTS), PointsPart.TEN);
            ShellPanel panel = rig.panel(Rig.LAPTOP);
            Rig.find(panel, "choose-ten", JButton.class).doClick(0);
            named(panel, "drop/").doClick(0);
            int before = points(rig);

            named(panel, "add-point/").doClick(0);

            assertThat(points(rig)).isEqualTo(before + 1);
        });
    }

    @Test
    void beforeAChoiceTablesWithoutDotsAreNamed() {
        OnScreen.play(folder, rig -> {
            PointsScenes.someDots(rig);
            ShellPanel panel = rig.panel(Rig.LAPTOP);

            assertThat(rig.app.evening().orElseThrow().file().ten()).isEmpty();
            assertThat(texts(panel))
                    .contains("Deze tafels schreven notities, maar gaven nog geen stippen: Geel, Groen, Rood.");
            Rig.find(panel, "choose-anyway", JButton.class).doClick(0);

            assertThat(points(rig)).isEqualTo(10);
        });
    }

    @Test
    void whoWantsTheirDotsFirstComesToTheFirstTableWithoutThem() {
        OnScreen.play(folder, rig -> {
            PointsScenes.someDots(rig);
            ShellPanel panel = rig.panel(Rig.LAPTOP);

            Rig.find(panel, "to-their-dots", JButton.class).doClick(0);

            assertThat(texts(panel)).contains("Geel gaf nog geen stippen.");
            assertThat(rig.app.evening().orElseThrow().file().ten()).isEmpty();
        });
    }

    private static List<String> texts(ShellPanel panel) {
        return Rig.all(panel)
                .filter(Prose.class::isInstance)
                .map(part -> ((Prose) part).getText())
                .toList();
    }

    @Test
    void whoDoesNotWantToChooseAgainLeavesTheListSo() {
        OnScreen.play(folder, rig -> {
            PointsScenes.late(rig);
            ShellPanel panel = rig.panel(Rig.LAPTOP);
            assertThat(texts(panel)).contains("Opnieuw kiezen zou dit veranderen:");

            Rig.find(panel, "leave-ten", JButton.class).doClick(0);

            assertThat(texts(panel)).doesNotContain("Opnieuw kiezen zou dit veranderen:");
            assertThat(Rig.find(panel, "choose-again", JButton.class)).isNotNull();
        });
    }

    @Test
    void withoutAChoiceNobodyGoesOnToTheNames() {
        OnScreen.play(folder, rig -> {
            PointsScenes.at(rig.open(PointsScenes.WITHOUT_DOTS, Step.POINTS), PointsPart.TEN);
            ShellPanel panel = rig.panel(Rig.LAPTOP);
            assertThat(Rig.find(panel, "go-on", JButton.class).isEnabled()).isFalse();

            Rig.find(panel, "choose-ten", JButton.class).doClick(0);
            Rig.find(panel, "to-names", JButton.class).doClick(0);

            assertThat(Rig.find(panel, "hide", JButton.class)).isNotNull();
        });
    }

    @Test
    void aPointWithPersonalWordsSaysSoAndLeadsToThem() {
        OnScreen.play(folder, rig -> {
            PointsScenes.at(rig.example(Step.POINTS), PointsPart.TEN);
            ShellPanel panel = rig.panel(Rig.LAPTOP);
            first(panel).setText("Bel gerust naar Amina op 0470 12 34 56");
            rig.app.evening().orElseThrow().settle();

            named(panel, "point.check/").doClick(0);

            assertThat(Rig.find(panel, "hide", JButton.class)).isNotNull();
        });
    }

    private static int points(Rig rig) {
        return rig.app
                .evening()
                .orElseThrow()
                .file()
                .ten()
                .orElseThrow()
                .points()
                .size();
    }

    private static AbstractButton named(ShellPanel panel, String beginning) {
        return Rig.all(panel)
                .filter(part -> String.valueOf(part.getName()).startsWith(beginning))
                .map(AbstractButton.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Writing first(ShellPanel panel) {
        return Rig.all(panel)
                .filter(Writing.class::isInstance)
                .map(Writing.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Session session(Rig rig) {
        return rig.app.evening().orElseThrow().session();
    }

    private static void type(Component part, char key) {
        send(part, KeyEvent.KEY_TYPED, 0, KeyEvent.VK_UNDEFINED, key);
    }

    private static void press(JComponent part, int key) {
        press(part, key, 0);
    }

    private static void press(JComponent part, int key, int with) {
        send(part, KeyEvent.KEY_PRESSED, with, key, KeyEvent.CHAR_UNDEFINED);
    }

    private static void send(Component part, int kind, int with, int key, char letter) {
        KeyEvent event = new KeyEvent(part, kind, 0, with, key, letter);
        KeyboardFocusManager.getCurrentKeyboardFocusManager().redispatchEvent(part, event);
    }
}
