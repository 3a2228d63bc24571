package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.droomballon.file.SaveState.NotSaved;
import org.droomballon.file.SaveState.Saved;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full, a folder that is gone: what was typed stays, and saving goes on when the place is back. */
class PlacesThatFailTest {
    @TempDir
    private Path folder;

    private Path copies;
    private Desks desks;

    @BeforeEach
    void aProgramIsThere() {
        copies = folder.resolve("kopieen");
        desks = new Desks(copies);
    }

    @AfterEach
    void theProgramStops() {
        desks.close();
    }

    @Test
    void aFolderThatVanishesAndComesBack() throws Exception {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Path file = Desks.begun(stick);
        OpenSession open = desks.write(file);
        Path away = folder.resolve("elders");
        Files.move(stick, away);

        open.changed(Desks.withNote(open.file(), "een", "Zonder stick"));
        Desks.await(() -> open.state() instanceof NotSaved);
        NotSaved state = (NotSaved) open.state();
        assertThat(state.why()).isEqualTo(Obstacle.VANISHED);
        assertThat(stick).as("made where another disk should be").doesNotExist();
        assertThat(Desks.notes(state.copy().orElseThrow())).containsExactly("Zonder stick");

        Files.move(away, stick);
        Desks.await(() -> open.state() instanceof Saved);
        assertThat(Desks.notes(file)).containsExactly("Zonder stick");
        assertThat(desks.open(file)).as("guarded again").isInstanceOf(Opening.InUse.class);
        open.close();
        assertThat(Folders.list(stick)).containsExactly(file);
    }

    @Test
    void aFullDiskKeepsTheOldFileWholeAndTakesTheNewOneOnceThereIsRoom() throws Exception {
        try (FileSystem small = Jimfs.newFileSystem(
                Configuration.unix().toBuilder().setMaxSize(512 * 1024).build())) {
            Path disk = Files.createDirectory(small.getPath("/disk"));
            Path file = Desks.begun(disk);
            byte[] before = Files.readAllBytes(file);
            Path ballast = fill(disk.resolve("ballast"));
            OpenSession open = desks.write(file);

            open.changed(Desks.withNote(open.file(), "een", "x".repeat(9_000)));
            Desks.await(() -> open.state() instanceof NotSaved);
            assertThat(((NotSaved) open.state()).why()).isEqualTo(Obstacle.FULL);
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
            assertThat(Folders.list(disk)).allMatch(each -> !each.toString().endsWith(".tmp"));

            Files.delete(ballast);
            Desks.await(() -> open.state() instanceof Saved);
            assertThat(Desks.notes(file)).containsExactly("x".repeat(9_000));
            open.close();
        }
    }

    @Test
    void closingWhileNothingCanBeSavedLeavesACopyThatIsOfferedNextTime() throws Exception {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Path file = Desks.begun(stick);
        OpenSession open = desks.write(file);
        Path away = folder.resolve("elders");
        Files.move(stick, away);
        open.changed(Desks.withNote(open.file(), "een", "Zonder stick"));
        open.close();
        assertThat(open.state()).isInstanceOf(NotSaved.class);
        Files.move(away, stick);

        Opening.ForWriting again = (Opening.ForWriting) desks.open(file);
        assertThat(again.session().file().session().items()).isEmpty();
        Recovery recovery = again.recovery().orElseThrow();
        assertThat(Desks.notes(recovery.content())).containsExactly("Zonder stick");
        again.session().changed(recovery.content());
        again.session().close();
        assertThat(Desks.notes(file)).containsExactly("Zonder stick");
    }

    private static Path fill(Path ballast) throws IOException {
        int room = (int) Files.getFileStore(ballast.getParent()).getUsableSpace();
        return Files.write(ballast, new byte[room - 8 * 1024]);
    }
}
