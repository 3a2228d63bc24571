package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.droomballon.file.FileGuard.Locker;
import org.droomballon.file.SaveState.Saved;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two windows, of one program or of two, on one file. */
class TwoWindowsTest {
    private static final Locker NO_LOCKS_HERE = channel -> {
        throw new IOException("Operation not supported");
    };

    @TempDir
    private Path folder;

    private Path file;
    private Desks first;
    private Desks second;

    @BeforeEach
    void anEveningHasBegun() throws IOException, UnreadableFileException {
        file = Desks.begun(folder);
        first = new Desks(folder.resolve("kopieen"));
        second = new Desks(folder.resolve("kopieen"));
    }

    @AfterEach
    void theProgramsStop() {
        first.close();
        second.close();
    }

    @Test
    void theSecondWindowOfAProgramIsToldAndMayLook() throws Exception {
        OpenSession open = first.write(file);
        open.changed(Desks.withNote(open.file(), "een", "Van hier"));
        open.flush();

        Opening.InUse told = (Opening.InUse) second.open(file);

        assertThat(told.holder()).isEqualTo(FileHolder.THIS_PROGRAM);
        assertThat(Desks.notes(told.file())).containsExactly("Van hier");
        assertThat(OtherProgram.holderOf(file))
                .as("asking did not let go of the lock")
                .isEqualTo("THIS_COMPUTER");
        open.close();
        assertThat(second.open(file)).isInstanceOf(Opening.ForWriting.class);
    }

    @Test
    void anotherProgramIsToldAndAKillLetsItIn() throws Exception {
        try (OtherProgram other = OtherProgram.holding(file)) {
            Opening.InUse told = (Opening.InUse) first.open(file);
            assertThat(told.holder()).isEqualTo(FileHolder.THIS_COMPUTER);
            other.kill();
        }
        assertThat(file.resolveSibling(".avond.droomballon.lock"))
                .as("left by the crash")
                .exists();

        OpenSession open = first.write(file);
        assertThat(open.isGuarded()).isTrue();
        open.close();
        assertThat(file.resolveSibling(".avond.droomballon.lock")).doesNotExist();
    }

    @Test
    void aCommandDoesNotWriteInAFileThatAWindowKeepsOpen() throws Exception {
        OpenSession open = first.write(file);
        byte[] before = Files.readAllBytes(file);
        SessionFile changed = Desks.withNote(open.file(), "opdracht", "Van elders");

        assertThatThrownBy(() -> SessionFiles.save(file, changed))
                .isInstanceOfSatisfying(UnreadableFileException.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.kind()).isEqualTo(Problem.Kind.IN_USE);
                            assertThat(problem.details()).containsExactly("this-program");
                        }));
        assertThat(file).hasBinaryContent(before);
        open.close();
        assertThat(Desks.notes(SessionFiles.save(file, changed))).containsExactly("Van elders");
    }

    @Test
    void aWindowThatWasClosedWhileItsStickWasOutCanBeOpenedAgain() throws Exception {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Path there = Desks.begun(stick);
        OpenSession open = first.write(there);
        Files.move(stick, folder.resolve("elders"));
        open.close();
        Files.move(folder.resolve("elders"), stick);

        OpenSession again = first.write(there);

        assertThat(again.isGuarded()).isTrue();
        again.close();
        assertThat(Folders.list(stick)).containsExactly(there);
    }

    @Test
    void whereNoLocksAreTwoProgramsSayThatAndLoseNothing() throws Exception {
        try (Desks here = new Desks(folder.resolve("hier"), NO_LOCKS_HERE);
                Desks there = new Desks(folder.resolve("daar"), NO_LOCKS_HERE)) {
            OpenSession one = here.write(file);
            OpenSession other = there.write(file);
            assertThat(one.isGuarded()).isFalse();

            one.changed(Desks.withNote(one.file(), "een", "Van hier"));
            assertThat(one.flush()).isInstanceOf(Saved.class);
            other.changed(Desks.withNote(other.file(), "ander", "Van daar"));
            assertThat(other.flush()).isInstanceOf(Saved.class);
            one.close();
            other.close();

            assertThat(Desks.notes(file)).containsExactlyInAnyOrder("Van hier", "Van daar");
            assertThat(there.broughtIn()).hasSize(1);
            assertThat(file.resolveSibling(".avond.droomballon.lock")).doesNotExist();
        }
    }
}
