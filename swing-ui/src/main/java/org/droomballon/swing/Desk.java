package org.droomballon.swing;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.droomballon.file.BackupFolder;
import org.droomballon.file.SavePace;
import org.droomballon.file.SavingDesk;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.app.Tools;
import org.droomballon.toolkit.Toolkit;

/** What the app works with while it runs: its threads, its memory, its window. */
final class Desk {
    private final Toolkit toolkit;
    private final UserMemory memory;
    private final Path copies;

    private Desk(Toolkit toolkit, UserMemory memory, Path copies) {
        this.toolkit = toolkit;
        this.memory = memory;
        this.copies = copies;
    }

    /** @param language for who never chose one */
    static Desk of(Toolkit toolkit, Locale language) {
        Path own = Path.of(System.getProperty("user.home"), ".droomballon");
        return new Desk(toolkit, new UserMemory(own.resolve("app.properties"), language), own.resolve("copies"));
    }

    /** Returns when the window is closed and all is on disk. */
    void open(Optional<Path> evening) {
        ScheduledExecutorService disk = Executors.newSingleThreadScheduledExecutor();
        ExecutorService worker = Executors.newSingleThreadExecutor();
        ExecutorService aside = Executors.newSingleThreadExecutor();
        try {
            CompletableFuture<AppWindow> window = new CompletableFuture<>();
            EventQueue.invokeLater(() -> window.complete(show(disk, worker, aside, evening)));
            window.join().awaitClosing();
        } finally {
            worker.shutdown();
            aside.shutdown();
            disk.shutdown();
        }
    }

    private AppWindow show(
            ScheduledExecutorService disk, ExecutorService worker, ExecutorService aside, Optional<Path> evening) {
        Windows windows = new Windows();
        AppModel app = new AppModel(tools(disk, worker, aside, windows));
        windows.follow(app);
        evening.ifPresent(path -> app.open(path, Step.TALK));
        return windows.open();
    }

    private Tools tools(ScheduledExecutorService disk, ExecutorService worker, ExecutorService aside, Windows windows) {
        Clock clock = Clock.system(ZoneId.systemDefault());
        return new Tools(
                toolkit,
                new SavingDesk(disk, clock, SavePace.STANDARD, BackupFolder.in(copies)),
                new SwingWork(worker),
                new SwingWork(aside),
                new DesktopHost(windows::top, windows::language),
                memory,
                new RandomIds(),
                clock,
                System::nanoTime);
    }
}
