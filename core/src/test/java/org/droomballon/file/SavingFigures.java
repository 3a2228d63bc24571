package org.droomballon.file;

import com.google.common.base.Stopwatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Measures a save of a session of about 200 kB, by hand: the argument is a folder on the disk that is measured. */
final class SavingFigures {
    private static final int WARM_UP = 300;
    private static final int SAVES = 1_000;
    private static final int NOTES = 460;

    private SavingFigures() {}

    public static void main(String[] args) throws IOException, UnreadableFileException {
        Path folder = Files.createTempDirectory(Path.of(args[0]), "bewaren");
        Path file = Desks.begun(folder);
        SessionFile session = SessionFiles.read(file);
        for (int number = 0; number < NOTES; number++) {
            session = Desks.withNote(
                    session, "een", "Een notitie van gewone lengte, zoals ouders die schrijven, nummer " + number);
        }
        SessionFiles.save(file, session);
        ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
        SavingDesk desk = new SavingDesk(
                scheduler,
                InstantSource.system(),
                SavePace.STANDARD,
                new BackupFolder(folder.resolve("kopieen"), 3, Duration.ofHours(1)));
        OpenSession open = ((Opening.ForWriting) desk.open(file, state -> {})).session();
        measure(open);
        open.close();
        scheduler.shutdown();
        byte[] bytes = Files.readAllBytes(file);
        long[] bare = new long[SAVES];
        for (int save = 0; save < SAVES; save++) {
            Stopwatch watch = Stopwatch.createStarted();
            SafeFile.replace(file, bytes);
            bare[save] = watch.elapsed(TimeUnit.MICROSECONDS);
        }
        print("write, force and move alone, " + bytes.length + " bytes", bare);
    }

    private static void measure(OpenSession open) {
        SessionFile session = open.file();
        long[] told = new long[SAVES];
        long[] saved = new long[SAVES];
        for (int save = -WARM_UP; save < SAVES; save++) {
            if (save % 50 == 0) {
                session = Desks.withNote(session, "twee", "Nog een notitie");
            }
            Stopwatch watch = Stopwatch.createStarted();
            open.changed(session);
            long call = watch.elapsed(TimeUnit.MICROSECONDS);
            open.flush();
            if (save >= 0) {
                told[save] = call;
                saved[save] = watch.elapsed(TimeUnit.MICROSECONDS);
            }
        }
        print("changed() returns", told);
        print("whole save", saved);
    }

    private static void print(String what, long[] micros) {
        Arrays.sort(micros);
        System.out.printf(
                "%s: p50 %.2f ms, p95 %.2f ms, most %.2f ms%n",
                what, micros[SAVES / 2] / 1e3, micros[SAVES * 95 / 100] / 1e3, micros[SAVES - 1] / 1e3);
    }
}
