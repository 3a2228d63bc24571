package org.droomballon.swing.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.awt.Component;
import java.awt.Container;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.SessionFiles;
import org.droomballon.session.Item;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.rig.Rig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FullDiskTest {
    private static final int SIZE = 2 * 1024 * 1024;

    @TempDir
    Path folder;

    @Test
    void theWindowSaysThatTheDiskIsFullAndSavesOnceThereIsRoom() throws Exception {
        try (FileSystem small = Jimfs.newFileSystem(
                Configuration.unix().toBuilder().setMaxSize(SIZE).build())) {
            Path disk = Files.createDirectory(small.getPath("/disk"));
            Path file = disk.resolve("avond.droomballon");
            Files.write(file, Files.readAllBytes(Rig.EXAMPLE));
            Rig rig = Rig.onEventThread(() -> new Rig(folder, Appearance.in(Wording.DUTCH)));
            ShellPanel panel = Rig.onEventThread(() -> {
                rig.app.open(file, Step.GATHER);
                return rig.panel(Rig.LAPTOP);
            });
            Path ballast = fill(disk.resolve("ballast"));

            Rig.onEventThread(() -> rig.app
                    .evening()
                    .orElseThrow()
                    .make(editor -> editor.addNote("blauw", "k01", "nu", "x".repeat(9_000))));
            awaitOnScreen(panel, "vol");

            Files.delete(ballast);
            awaitOnScreen(panel, "Bewaard");
            assertThat(SessionFiles.read(file).session().items().stream().map(Item::text))
                    .contains("x".repeat(9_000));
            Rig.onEventThread(() -> {
                rig.close();
                return true;
            });
        }
    }

    private static Path fill(Path ballast) throws IOException {
        int room = (int) Files.getFileStore(ballast.getParent()).getUsableSpace();
        return Files.write(ballast, new byte[room - 8 * 1024]);
    }

    private static void awaitOnScreen(ShellPanel panel, String words) throws InterruptedException {
        while (!Rig.onEventThread(() -> texts(panel).anyMatch(text -> text.contains(words)))) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static Stream<String> texts(Component part) {
        Stream<String> own = part instanceof Prose prose ? Stream.of(prose.getText()) : Stream.of();
        Stream<String> below = part instanceof Container box
                ? Stream.of(box.getComponents()).flatMap(FullDiskTest::texts)
                : Stream.of();
        return Stream.concat(own, below);
    }
}
