package org.droomballon.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import org.droomballon.file.FileGuard.Locker;
import org.droomballon.session.SessionEditor;

/** A program with one desk, for tests: it hurries, and remembers what it was told. */
final class Desks implements AutoCloseable {
    static final SavePace FAST = new SavePace(Duration.ofMillis(20), Duration.ofMillis(20));

    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    private final List<SaveState> states = new CopyOnWriteArrayList<>();
    private final List<SessionFile> broughtIn = new CopyOnWriteArrayList<>();
    private final SavingDesk desk;

    Desks(Path copies) {
        this(copies, Locker.SYSTEM);
    }

    Desks(Path copies, Locker locker) {
        BackupFolder folder = new BackupFolder(copies, 3, Duration.ZERO);
        desk = new SavingDesk(scheduler, InstantSource.system(), FAST, folder, locker);
    }

    SavingDesk desk() {
        return desk;
    }

    Opening open(Path file) {
        return desk.open(file, listener());
    }

    OpenSession write(Path file) {
        return ((Opening.ForWriting) open(file)).session();
    }

    SaveListener listener() {
        return new SaveListener() {
            @Override
            public void changed(SaveState state) {
                states.add(state);
            }

            @Override
            public void broughtIn(SessionFile whole) {
                broughtIn.add(whole);
            }
        };
    }

    /** All that was told, in order. */
    List<SaveState> states() {
        return states;
    }

    List<SessionFile> broughtIn() {
        return broughtIn;
    }

    /** The file of an evening that has begun. */
    static Path begun(Path folder) throws IOException, UnreadableFileException {
        Path file = folder.resolve("avond.droomballon");
        SessionFiles.save(file, SessionFile.of(Evenings.begun()));
        return file;
    }

    static SessionFile withNote(SessionFile file, String writer, String text) {
        SessionEditor editor = Evenings.editor(file, writer);
        editor.addNote("blauw", "k01", "nu", text);
        return file.with(editor.session());
    }

    static List<String> notes(Path file) throws UnreadableFileException {
        return notes(SessionFiles.read(file));
    }

    static List<String> notes(SessionFile file) {
        return file.session().items().stream().map(item -> item.text()).toList();
    }

    /** Waits for the scheduler's thread, and fails loudly if it never comes. */
    static void await(BooleanSupplier holds) throws InterruptedException {
        for (int turn = 0; turn < 2_000 && !holds.getAsBoolean(); turn++) {
            Thread.sleep(5);
        }
        if (!holds.getAsBoolean()) {
            throw new AssertionError("did not come about in ten seconds");
        }
    }

    @Override
    public void close() {
        scheduler.shutdownNow();
    }
}
