package org.droomballon.swing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.droomballon.export.wording.Wording;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.rig.Rig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people are told goes when they leave what it is about. */
class NoticesTest {
    @TempDir
    Path folder;

    @Test
    void aNoticeOfOneScreenIsNotOnTheNext() {
        on(rig -> {
            rig.example(Step.TAKE_HOME);
            rig.app.done("De affiche is bewaard.");
            rig.app.go(Step.TAKE_HOME);
            assertThat(rig.app.notices()).hasSize(1);
            rig.app.go(Step.TALK);

            assertThat(rig.app.notices()).isEmpty();
        });
    }

    @Test
    void whatIsAboutTheFileStaysOnEveryScreenUntilItsEveningGoes() {
        on(rig -> {
            rig.example(Step.TALK);
            Path file = rig.app.evening().map(EveningModel::path).orElseThrow();
            AppModel other = new AppModel(rig.app.tools());
            other.open(file, Step.TALK);
            assertThat(other.notices()).isNotEmpty();
            other.go(Step.POINTS);
            assertThat(other.notices()).isNotEmpty();
            other.putAway(Step.PREPARE);

            assertThat(other.notices()).isEmpty();
        });
    }

    @Test
    void aFileThatCannotBeOpenedIsToldWherePeopleThenAre() {
        on(rig -> {
            rig.example(Step.TALK);
            rig.app.done("De tijd is om.");
            rig.app.open(write(rig.folder.resolve("brief.droomballon")), Step.TALK);

            assertThat(rig.app.step()).isEqualTo(Step.START);
            assertThat(rig.app.notices()).extracting(Notice::kind).containsOnly(Notice.Kind.PROBLEM);
        });
    }

    private static Path write(Path file) {
        try {
            return Files.writeString(file, "beste ouders");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void on(Consumer<Rig> test) {
        Rig.onEventThread(() -> {
            try (Rig rig = new Rig(folder, Appearance.in(Wording.DUTCH))) {
                test.accept(rig);
            }
            return true;
        });
    }
}
