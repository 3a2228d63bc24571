package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several programs write in one file at once; each adds a note of its own. */
class TwoProgramsTest {
    private static final int PROGRAMS = 4;

    @TempDir
    private Path folder;

    @Test
    void nothingThatAnyOfThemWroteIsLost() throws IOException, InterruptedException, UnreadableFileException {
        Path file = folder.resolve("avond.droomballon");
        SessionFiles.save(file, SessionFile.of(Evenings.begun()));
        List<Process> programs = new ArrayList<>();
        for (int number = 0; number < PROGRAMS; number++) {
            programs.add(start(file, "w" + number));
        }
        for (Process program : programs) {
            assertThat(program.waitFor()).isZero();
        }

        assertThat(SessionFiles.read(file).session().items()).hasSize(PROGRAMS * Writer.NOTES);
        assertThat(folder)
                .isDirectoryNotContaining(path -> path.getFileName().toString().endsWith(".lock"));
    }

    private static Process start(Path file, String writer) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        file.toString(),
                        writer)
                .inheritIO()
                .start();
    }

    /** One of the programs: reads once, then adds and saves. */
    static final class Writer {
        static final int NOTES = 5;

        private Writer() {}

        public static void main(String[] args) throws IOException, UnreadableFileException {
            Path file = Path.of(args[0]);
            SessionFile read = SessionFiles.read(file);
            SessionEditor editor = new SessionEditor(read.session(), read.pen(args[1]));
            for (int number = 0; number < NOTES; number++) {
                editor.addNote("blauw", "k01", "nu", "note " + number + " of " + args[1]);
                SessionFiles.save(file, read.with(editor.session()));
            }
        }
    }
}
