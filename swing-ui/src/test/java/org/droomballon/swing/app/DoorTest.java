package org.droomballon.swing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.SessionFiles;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.rig.OnScreen;
import org.droomballon.swing.rig.Rig;
import org.droomballon.swing.rig.WorkOnCall;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorTest {
    @TempDir
    Path folder;

    private final WorkOnCall work = new WorkOnCall();
    private Path one;
    private Path other;

    /** What people do while the disk is slow. */
    @FunctionalInterface
    private interface Deed {
        void with(AppModel app) throws Exception;
    }

    @BeforeEach
    void evenings() throws Exception {
        one = Files.copy(Rig.EXAMPLE, folder.resolve("een.droomballon"));
        other = Files.copy(Rig.EXAMPLE, folder.resolve("ander.droomballon"));
    }

    @Test
    void whoOpensAnEveningTwiceInARowCanWriteInIt() {
        slowly(app -> {
            app.open(one, Step.TALK);
            app.open(one, Step.TALK);
            allAtOnce();

            assertThat(app.evening().orElseThrow().isReadOnly()).isFalse();
            assertThat(app.notices()).isEmpty();
        });
    }

    @Test
    void whoOpensAnotherEveningBeforeTheFirstIsThereGetsTheLastAndLeavesTheFirstToOthers() {
        slowly(app -> {
            app.open(one, Step.TALK);
            app.open(other, Step.GATHER);
            allAtOnce();

            assertThat(app.evening().orElseThrow().path()).isEqualTo(other);
            assertThat(app.step()).isEqualTo(Step.GATHER);
            assertThat(canBeWrittenByOthers(one)).isTrue();
            assertThat(canBeWrittenByOthers(other)).isFalse();
        });
    }

    @Test
    void whoComesBackToTheFirstWhileItIsOpenedStaysThere() {
        slowly(app -> {
            app.open(one, Step.TALK);
            app.open(other, Step.TALK);
            app.open(one, Step.TALK);
            allAtOnce();

            assertThat(app.evening().orElseThrow().path()).isEqualTo(one);
            assertThat(canBeWrittenByOthers(other)).isTrue();
        });
    }

    @Test
    void whatIsTypedWhileAnotherEveningOpensEndsNothing() {
        slowly(app -> {
            app.open(one, Step.TALK);
            work.all();
            EveningModel first = app.evening().orElseThrow();
            first.change(editor -> editor.school("De Zonnebloem"));

            app.open(other, Step.TALK);
            Runnable told = work.next();
            first.change(editor -> editor.school("De Roos"));
            first.undo();
            told.run();

            assertThat(app.evening().orElseThrow().path()).isEqualTo(other);
            assertThat(SessionFiles.read(one).session().details().school().first())
                    .contains("De Zonnebloem");
        });
    }

    @Test
    void afterAFileThatCannotBeOpenedTheNextOneCan() {
        slowly(app -> {
            app.open(Files.writeString(folder.resolve("brief.droomballon"), "beste ouders"), Step.TALK);
            work.all();
            assertThat(app.step()).isEqualTo(Step.START);

            app.open(one, Step.TALK);
            work.all();

            assertThat(app.evening()).isPresent();
        });
    }

    @Test
    void whoLeavesWhileAnEveningOpensLeavesItToOthers() {
        slowly(app -> {
            List<String> said = new ArrayList<>();
            app.open(one, Step.TALK);
            app.open(other, Step.TALK);
            app.leave(() -> said.add("gone"));
            allAtOnce();

            assertThat(said).containsExactly("gone");
            assertThat(canBeWrittenByOthers(one)).isTrue();
            assertThat(canBeWrittenByOthers(other)).isTrue();
        });
    }

    /** The disk is done with all that it was asked before anybody hears of any of it; then the rest. */
    private void allAtOnce() {
        List<Runnable> told = new ArrayList<>();
        while (work.waiting() > 0) {
            told.add(work.next());
        }
        told.forEach(Runnable::run);
        work.all();
    }

    private boolean canBeWrittenByOthers(Path evening) throws Exception {
        try (Rig rig = new Rig(Files.createTempDirectory(folder, "others"), Appearance.in(Wording.DUTCH))) {
            rig.app.open(evening, Step.TALK);
            return !rig.app.evening().orElseThrow().isReadOnly();
        }
    }

    private void slowly(Deed deed) {
        OnScreen.play(folder, rig -> {
            Tools tools = rig.app.tools();
            AppModel app = new AppModel(new Tools(
                    tools.toolkit(),
                    tools.desk(),
                    work,
                    tools.aside(),
                    tools.host(),
                    tools.memory(),
                    tools.writers(),
                    tools.clock(),
                    tools.ticker()));
            try {
                deed.with(app);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
            app.leave(() -> {});
            work.all();
        });
    }
}
