package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.droomballon.file.SaveState.NotSaved;
import org.droomballon.file.SaveState.Saved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A small disk of the system itself, in a program that sees mounts of its own: full, read-only, unmounted and mounted
 * again. Where the system lets nobody mount, this says loudly that no real disk was tested; then only the disk in memory of
 * {@link PlacesThatFailTest} was.
 */
class RealDiskTest {
    private static final List<String> WITH_OWN_MOUNTS = List.of("unshare", "--user", "--map-root-user", "--mount");

    @TempDir
    private Path folder;

    @Test
    void aRealDiskThatIsFullThenReadOnlyThenGone() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("schijf"));
        Path stick = Files.createDirectory(folder.resolve("stick"));
        List<String> mount = command("mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", disk.toString());
        boolean canMount = mount.get(0).equals("unshare") && run(mount) == 0;
        if (!canMount) {
            System.out.println("NO REAL DISK WAS TESTED: this system lets nobody mount one (unshare, mount).");
        }
        assumeTrue(canMount, "no real disk was tested");

        List<String> scenario = new ArrayList<>(WITH_OWN_MOUNTS);
        scenario.addAll(OtherProgram.command(Scenario.class, disk, stick, folder.resolve("kopieen")));
        assertThat(run(scenario)).as("see what the program said above").isZero();
    }

    private static List<String> command(String... words) {
        List<String> command = new ArrayList<>(WITH_OWN_MOUNTS);
        command.addAll(List.of(words));
        return command;
    }

    private static int run(List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            return -1;
        }
    }

    /** Runs where mounts are its own, and fails by an exception. */
    static final class Scenario {
        private final Path disk;
        private final Path stick;
        private final Desks desks;

        private Scenario(Path disk, Path stick, Desks desks) {
            this.disk = disk;
            this.stick = stick;
            this.desks = desks;
        }

        public static void main(String[] args) throws Exception {
            try (Desks desks = new Desks(Path.of(args[2]))) {
                new Scenario(Path.of(args[0]), Path.of(args[1]), desks).play();
            }
        }

        private void play() throws Exception {
            mount("-t", "tmpfs", "-o", "size=600k", "tmpfs", disk.toString());
            plugIn();
            Path file = Desks.begun(stick);
            OpenSession open = desks.write(file);
            byte[] before = Files.readAllBytes(file);

            Path ballast = fill(stick.resolve("ballast"));
            SessionFile first = Desks.withNote(open.file(), "een", "x".repeat(20_000));
            open.changed(first);
            await(open, state -> state instanceof NotSaved not && not.why() == Obstacle.FULL);
            assertThat(file).hasBinaryContent(before);
            Files.delete(ballast);
            await(open, Saved.class::isInstance);

            unplug();
            plugIn();
            mount("-o", "remount,ro,bind", stick.toString());
            SessionFile second = Desks.withNote(first, "een", "Terwijl niets geschreven kan worden");
            open.changed(second);
            await(open, state -> state instanceof NotSaved not && not.why() == Obstacle.READ_ONLY);
            mount("-o", "remount,rw,bind", stick.toString());
            await(open, Saved.class::isInstance);

            unplug();
            open.changed(Desks.withNote(second, "een", "Zonder stick"));
            await(open, state -> state instanceof NotSaved not && not.why() == Obstacle.VANISHED);
            assertThat(stick).as("nothing is written on the wrong disk").isEmptyDirectory();
            plugIn();
            await(open, Saved.class::isInstance);
            open.close();
            assertThat(Desks.notes(file)).hasSize(3).contains("Zonder stick");
            assertThat(Folders.list(stick)).containsExactly(file);
        }

        private void plugIn() throws InterruptedException {
            mount("--bind", disk.toString(), stick.toString());
        }

        private void unplug() throws InterruptedException {
            assertThat(run(List.of("umount", "-l", stick.toString()))).isZero();
        }

        private static void await(OpenSession open, Predicate<SaveState> wanted) throws InterruptedException {
            try {
                Desks.await(() -> wanted.test(open.state()));
            } catch (AssertionError e) {
                throw new AssertionError("still " + open.state(), e);
            }
        }

        private static void mount(String... words) throws InterruptedException {
            List<String> command = new ArrayList<>(List.of("mount"));
            command.addAll(List.of(words));
            assertThat(run(command)).as("%s", command).isZero();
        }

        private static Path fill(Path ballast) {
            try {
                return Files.write(ballast, new byte[2 << 20]);
            } catch (IOException full) {
                return ballast;
            }
        }
    }
}
