package org.droomballon.swing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.SaveState;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.session.Item;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.rig.Rig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class EveningModelTest {
    @TempDir
    Path folder;

    private Rig rig;

    @BeforeEach
    void open() {
        rig = Rig.onEventThread(() -> new Rig(folder, Appearance.in(Wording.DUTCH)).example(Step.TALK));
    }

    @AfterEach
    void close() {
        Rig.onEventThread(() -> {
            rig.close();
            return true;
        });
    }

    private EveningModel evening() {
        return rig.app.evening().orElseThrow();
    }

    private void write(String text) {
        Rig.onEventThread(() -> evening().make(editor -> editor.addNote("blauw", "k01", "nu", text)));
    }

    private static boolean holds(SessionFile file, String text) {
        return file.session().items().stream().map(Item::text).anyMatch(text::equals);
    }

    @Test
    void aNoteIsInTheEveningAtOnceAndOnDiskSoonAfter() throws Exception {
        write("Een bankje bij de poort");

        assertThat(holds(evening().file(), "Een bankje bij de poort")).isTrue();
        untilSaved();
        assertThat(holds(SessionFiles.read(evening().path()), "Een bankje bij de poort"))
                .isTrue();
    }

    @Test
    void undoTakesTheLastStepBackAndRedoBringsItAgain() {
        write("Een bankje bij de poort");

        Rig.onEventThread(() -> evening().undo());
        assertThat(holds(evening().file(), "Een bankje bij de poort")).isFalse();
        Rig.onEventThread(() -> evening().redo());
        assertThat(holds(evening().file(), "Een bankje bij de poort")).isTrue();
    }

    @Test
    void whatIsStillBeingTypedBecomesAStepBeforeAnUndo() {
        Rig.onEventThread(() -> {
            evening().onSettle(() -> evening().make(editor -> editor.addNote("blauw", "k01", "nu", "half getypt")));
            return evening().undo();
        });

        assertThat(holds(evening().file(), "half getypt")).isFalse();
        assertThat(evening().canRedo()).isTrue();
    }

    @Test
    void aSecondWindowLooksOnAndChangesNothing() throws Exception {
        Path second = Files.createTempDirectory(folder, "second");
        boolean changed = Rig.onEventThread(() -> {
            try (Rig other = new Rig(second, Appearance.in(Wording.DUTCH))) {
                other.app.open(evening().path(), Step.TALK);
                EveningModel seen = other.app.evening().orElseThrow();
                assertThat(seen.isReadOnly()).isTrue();
                assertThat(other.app.notices()).isNotEmpty();
                return seen.make(editor -> editor.addNote("blauw", "k01", "nu", "kan niet"))
                        .isPresent();
            }
        });

        assertThat(changed).isFalse();
    }

    @Test
    void aPlaceThatVanishesIsToldAndSavedToWhenItIsBack() throws Exception {
        Path place = Files.createDirectory(folder.resolve("stick"));
        Path file = place.resolve("avond.droomballon");
        Files.copy(Rig.EXAMPLE, file);
        Rig.onEventThread(() -> {
            rig.app.open(file, Step.TALK);
            return true;
        });
        Path away = folder.resolve("pulled");
        Files.move(place, away);
        write("zonder stick");
        await(SaveState.NotSaved.class);

        Files.move(away, place);
        untilSaved();
        assertThat(holds(SessionFiles.read(file), "zonder stick")).isTrue();
    }

    private void untilSaved() throws InterruptedException, IOException, UnreadableFileException {
        await(SaveState.Saved.class);
    }

    /** The state as the window is told it, on the event thread. */
    private void await(Class<? extends SaveState> wanted) throws InterruptedException {
        while (!Rig.onEventThread(
                () -> evening().saveState().filter(wanted::isInstance).isPresent())) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
