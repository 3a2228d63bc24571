package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Stopwatch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.droomballon.file.SaveState.NotSaved;
import org.droomballon.file.SaveState.Saved;
import org.droomballon.file.SaveState.Saving;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenSessionTest {
    @TempDir
    private Path folder;

    private Path file;
    private Path copies;
    private Desks desks;

    @BeforeEach
    void anEveningHasBegun() throws IOException, UnreadableFileException {
        file = Desks.begun(Files.createDirectory(folder.resolve("avond")));
        copies = folder.resolve("kopieen");
        desks = new Desks(copies);
    }

    @AfterEach
    void theProgramStops() {
        desks.close();
    }

    @Test
    void aChangeIsOnDiskByItselfAndThenSaidToBeSaved() throws Exception {
        OpenSession open = desks.write(file);
        assertThat(open.state()).isInstanceOf(Saved.class);
        SessionFile changed = Desks.withNote(open.file(), "een", "De poort gaat te laat open");

        open.changed(changed);

        Desks.await(() -> open.state() instanceof Saved saved && saved.file() == changed);
        assertThat(Desks.notes(file)).containsExactly("De poort gaat te laat open");
        assertThat(desks.states()).hasSize(2).first().isInstanceOf(Saving.class);
        assertThat(desks.states()).last().isInstanceOf(Saved.class);
        open.close();
    }

    @Test
    void whoeverGoesOnTypingIsSavedAllTheSame() throws Exception {
        OpenSession open = desks.write(file);
        SessionFile typed = open.file();
        int saves = 0;
        for (int number = 0; saves < 3; number++) {
            typed = Desks.withNote(typed, "een", "Notitie " + number);
            open.changed(typed);
            Thread.sleep(2);
            saves = (int)
                    desks.states().stream().filter(Saved.class::isInstance).count();
            assertThat(number).as("changes while nothing was saved").isLessThan(4_000);
        }
        open.close();

        assertThat(Desks.notes(file)).isEqualTo(Desks.notes(typed));
    }

    @Test
    void theStandardPaceLeavesRoomInTheSecond() throws Exception {
        ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
        SavingDesk desk = new SavingDesk(scheduler, InstantSource.system(), SavePace.STANDARD, BackupFolder.in(copies));
        OpenSession open = ((Opening.ForWriting) desk.open(file, desks.listener())).session();
        Stopwatch watch = Stopwatch.createStarted();
        open.changed(Desks.withNote(open.file(), "een", "Snel"));
        Duration told = watch.elapsed();
        Desks.await(() -> open.state() instanceof Saved);
        Duration saved = watch.elapsed();
        open.close();
        scheduler.shutdown();

        System.out.printf("told in %d us, on disk after %d ms%n", told.toNanos() / 1_000, saved.toMillis());
        assertThat(saved).isGreaterThanOrEqualTo(SavePace.STANDARD.pause());
        assertThat(Desks.notes(file)).containsExactly("Snel");
    }

    @Test
    void aPaceOfASecondOrMoreIsRefused() {
        assertThatThrownBy(() -> new SavePace(Duration.ofSeconds(1), Duration.ofMillis(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void closingSavesAtOnceAndLeavesNothingBeside() throws Exception {
        OpenSession open = desks.write(file);
        open.changed(Desks.withNote(open.file(), "een", "Laatste woord"));

        open.close();

        assertThat(open.state()).isInstanceOf(Saved.class);
        assertThat(Desks.notes(file)).containsExactly("Laatste woord");
        assertThat(file.getParent()).isDirectoryContaining(file::equals);
        assertThat(Folders.list(file.getParent())).containsExactly(file);
        assertThatThrownBy(() -> open.changed(open.file())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatAnotherProgramWroteMeanwhileIsMergedAndTold() throws Exception {
        OpenSession open = desks.write(file);
        SessionFile other = Desks.withNote(SessionFiles.read(file), "ander", "Van elders");
        SafeFile.write(file, other.bytes());

        open.changed(Desks.withNote(open.file(), "een", "Van hier"));

        assertThat(open.flush()).isInstanceOf(Saved.class);
        assertThat(Desks.notes(file)).containsExactlyInAnyOrder("Van hier", "Van elders");
        assertThat(desks.broughtIn()).hasSize(1);
        open.changed(Desks.withNote(Desks.withNote(open.file(), "een", "Van hier"), "een", "Nog een"));
        open.close();
        assertThat(Desks.notes(file)).containsExactlyInAnyOrder("Van hier", "Van elders", "Nog een");
    }

    @Test
    void anotherEveningInItsPlaceIsLeftAloneAndTold() throws Exception {
        OpenSession open = desks.write(file);
        byte[] stranger = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .replace("evening-1", "evening-2")
                .getBytes(StandardCharsets.UTF_8);
        SafeFile.write(file, stranger);

        open.changed(Desks.withNote(open.file(), "een", "Blijft"));

        assertThat(open.flush()).isInstanceOfSatisfying(NotSaved.class, state -> assertThat(state.why())
                .isEqualTo(Obstacle.IN_THE_WAY));
        assertThat(file).hasBinaryContent(stranger);
        Files.delete(file);
        assertThat(open.flush()).isInstanceOf(Saved.class);
        assertThat(Desks.notes(file)).containsExactly("Blijft");
        open.close();
    }

    @Test
    void aFileThatWasEmptiedUnderItIsWrittenAgainWhole() throws Exception {
        OpenSession open = desks.write(file);
        Files.write(file, new byte[0]);

        open.changed(Desks.withNote(open.file(), "een", "Terug"));

        assertThat(open.flush()).isInstanceOf(Saved.class);
        assertThat(Desks.notes(file)).containsExactly("Terug");
        open.close();
    }

    @Test
    void copiesRotateAndTheOldestGoFirst() throws Exception {
        OpenSession open = desks.write(file);
        SessionFile typed = open.file();
        for (int number = 0; number < 6; number++) {
            typed = Desks.withNote(typed, "een", "Notitie " + number);
            open.changed(typed);
            open.flush();
        }
        open.close();

        List<Path> kept =
                new BackupFolder(copies, 3, Duration.ZERO).of(file.toRealPath()).newestFirst();
        assertThat(kept).hasSize(3);
        assertThat(Desks.notes(kept.get(0))).hasSize(6);
        assertThat(Desks.notes(kept.get(2))).hasSize(4);
        BackupFolder.in(copies).forget(file);
        assertThat(copies).isEmptyDirectory();
    }

    @Test
    void whatAKilledWriterLeftBesideTheFileIsSwept() throws Exception {
        Path ours = Files.writeString(file.resolveSibling(".avond.droomballon.4711.tmp"), "half");
        Path foreign = Files.writeString(file.resolveSibling(".avond.droomballon.bak.tmp"), "of another program");

        desks.write(file).close();

        assertThat(ours).doesNotExist();
        assertThat(foreign).exists();
    }

    @Test
    void aMoveThatFailsForAMomentIsTriedAgain() throws IOException {
        Path from = Files.writeString(folder.resolve("van"), "nieuw");
        Path to = Files.writeString(folder.resolve("naar"), "oud");
        int[] tries = {0};

        SafeFile.move(from, to, (one, other) -> {
            tries[0]++;
            if (tries[0] < 3) {
                throw new AccessDeniedException(other.toString());
            }
            Files.move(one, other, StandardCopyOption.REPLACE_EXISTING);
        });

        assertThat(tries[0]).isEqualTo(3);
        assertThat(to).hasContent("nieuw");
        assertThatThrownBy(() -> SafeFile.move(from, to, (one, other) -> {
                    throw new AccessDeniedException(other.toString());
                }))
                .isInstanceOf(AccessDeniedException.class);
    }
}
