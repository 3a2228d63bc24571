package org.droomballon.swing.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JButton;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.rig.Rig;
import org.droomballon.swing.shell.ShellPanel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartModelTest {
    private static final Appearance DUTCH = Appearance.in(Wording.DUTCH);

    @TempDir
    Path folder;

    @Test
    void theFirstTimeThereIsNothingToGoOnWith() {
        on(rig -> assertThat(new StartModel(rig.app).recent()).isEmpty());
    }

    @Test
    void anEveningThatPeopleWerePreparingIsOfferedAndThrownAwayOnlyForWhoIsSure() {
        on(rig -> {
            rig.memory.draft().set(Map.of("school", "De Brug"));
            StartModel model = new StartModel(rig.app);
            assertThat(model.isPreparing()).isTrue();
            assertThat(model.preparing()).isEqualTo("De Brug");
            model.begin();
            assertThat(rig.app.step()).isEqualTo(Step.START);
            rig.app.notices().get(0).choices().get(0).deed().run();

            assertThat(rig.app.step()).isEqualTo(Step.PREPARE);
            assertThat(model.isPreparing()).isFalse();
        });
    }

    @Test
    void anEveningOfBeforeIsKnownByItsSchoolAndDayAndGoesOnWhereItWas() {
        on(rig -> {
            rig.example(Step.TALK);
            Recent evening = new StartModel(rig.app).recent().get(0);

            assertThat(evening.school()).isEqualTo("Vrije Basisschool De Regenboog");
            assertThat(evening.date()).hasToString("Optional[2026-10-15]");
            assertThat(evening.step()).isEqualTo(Step.POINTS);
        });
    }

    @Test
    void anEveningThatNobodyClosedIsOfferedFirstAndNoLongerInTheList() throws IOException {
        Path evening = Files.copy(Rig.EXAMPLE, folder.resolve("avond.droomballon"));
        on(rig -> {
            rig.memory.opened(rig.folder.resolve("stick.droomballon"));
            rig.memory.opened(evening);
            StartModel model = new StartModel(rig.app);

            Recent offered = model.atWork().orElseThrow();
            assertThat(offered.path()).isEqualTo(evening);
            assertThat(offered.written()).isPresent();
            assertThat(model.others()).extracting(Recent::state).containsExactly(Recent.State.MISSING);
            model.open(offered);
            assertThat(rig.app.evening().orElseThrow().path()).isEqualTo(evening);
        });
    }

    @Test
    void anEveningThatWasClosedIsOneOfTheList() {
        on(rig -> {
            rig.example(Step.TALK);
            rig.app.putAway(Step.START);
            StartModel model = new StartModel(rig.app);

            assertThat(model.next()).isEqualTo(StartModel.Next.BEGIN);
            assertThat(model.others()).hasSize(1);
        });
    }

    @Test
    void whereTheEveningThatNobodyClosedIsGonePeopleBeginOrGoOnPreparing() {
        on(rig -> {
            rig.memory.opened(rig.folder.resolve("stick.droomballon"));
            ShellPanel panel = rig.panel(Rig.LAPTOP);
            assertThat(leading(panel)).containsExactly("new");

            rig.memory.draft().set(Map.of("school", "De Brug"));
            rig.app.go(Step.START);

            assertThat(leading(panel)).containsExactly("draft.go-on");
        });
    }

    @Test
    void whereTheEveningThatNobodyClosedIsThereNothingElseIsOfferedAsTheNextThing() {
        on(rig -> {
            rig.memory.draft().set(Map.of("school", "De Brug"));
            rig.example(Step.TALK);
            rig.app.go(Step.START);

            assertThat(leading(rig.panel(Rig.LAPTOP))).containsExactly("at-work.go-on");
        });
    }

    /** The buttons on the screen that are coloured as the one thing to do next. */
    private static List<String> leading(ShellPanel panel) {
        return Rig.all(panel)
                .filter(JButton.class::isInstance)
                .map(JButton.class::cast)
                .filter(button -> button.getClientProperty("FlatLaf.style") != null && isSeen(button, panel))
                .map(Component::getName)
                .toList();
    }

    private static boolean isSeen(Component part, ShellPanel panel) {
        return part == panel || (part.isVisible() && isSeen(part.getParent(), panel));
    }

    @Test
    void anEveningThatIsGoneIsSaidSoAndCanBeTakenOffTheList() {
        on(rig -> {
            rig.memory.opened(rig.folder.resolve("stick.droomballon"));
            StartModel model = new StartModel(rig.app);
            assertThat(model.recent()).extracting(Recent::state).containsExactly(Recent.State.MISSING);
            model.forget(model.recent().get(0));

            assertThat(model.recent()).isEmpty();
            assertThat(rig.memory.recent()).isEmpty();
        });
    }

    @Test
    void aFileThatIsNoEveningIsSaidSo() {
        on(rig -> {
            Path file = write(rig.folder.resolve("brief.droomballon"), "beste ouders");
            rig.memory.opened(file);

            assertThat(new StartModel(rig.app).recent())
                    .extracting(Recent::state)
                    .containsExactly(Recent.State.UNREADABLE);
        });
    }

    @Test
    void theExampleIsCopiedIntoAFolderOfItsOwnEveryTimeAndOpened() {
        on(rig -> {
            StartModel model = new StartModel(rig.app);
            model.example();
            model.example();

            assertThat(rig.folder.resolve("Droomballon-voorbeeld")).isDirectoryContaining("glob:**tafel-rood*");
            assertThat(rig.app.evening().orElseThrow().path())
                    .isEqualTo(rig.folder.resolve("Droomballon-voorbeeld-2/avond-met-stippen.droomballon"));
            assertThat(rig.app.step()).isEqualTo(Step.PREPARE);
        });
    }

    @Test
    void aNewEveningPutsTheOldOneAwayFirst() {
        on(rig -> {
            rig.example(Step.TALK);
            Path path = rig.app.evening().orElseThrow().path();
            rig.app.evening().orElseThrow().change(editor -> editor.school("De Zonnebloem"));
            new StartModel(rig.app).begin();

            assertThat(rig.app.evening()).isEmpty();
            assertThat(rig.app.step()).isEqualTo(Step.PREPARE);
            assertThat(school(path)).isEqualTo("De Zonnebloem");
        });
    }

    @Test
    void theCardsAreShownToTheHallWithoutAnEvening() {
        on(rig -> {
            new StartModel(rig.app).cards();

            assertThat(rig.app.projector().orElseThrow().deck().id()).isEqualTo("een-warm-onthaal");
        });
    }

    @Test
    void aChosenFileIsOpened() {
        on(rig -> {
            rig.host.answers.add(List.of(copy(rig)));
            new StartModel(rig.app).open();

            assertThat(rig.app.evening()).isPresent();
        });
    }

    private static Path copy(Rig rig) {
        try {
            return Files.copy(Rig.EXAMPLE, rig.folder.resolve("avond.droomballon"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String school(Path path) {
        try {
            return SessionFiles.read(path).session().details().school().firstOr("");
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }

    private void on(Consumer<Rig> test) {
        Rig.onEventThread(() -> {
            try (Rig rig = new Rig(folder, DUTCH)) {
                test.accept(rig);
            }
            return true;
        });
    }
}
