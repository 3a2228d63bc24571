package org.droomballon.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.droomballon.file.FileGuard.Locker;

/** Opens session files for writing, with what a program lends for that. One for the whole program. */
public final class SavingDesk {
    private final ScheduledExecutorService scheduler;
    private final InstantSource time;
    private final SavePace pace;
    private final BackupFolder copies;
    private final Locker locker;

    /**
     * A desk.
     *
     * @param scheduler has a thread for the disk, which does nothing slow besides; shut down after the last file is closed
     * @param time stands in {@link SaveState}; it may jump
     */
    public SavingDesk(ScheduledExecutorService scheduler, InstantSource time, SavePace pace, BackupFolder copies) {
        this(scheduler, time, pace, copies, Locker.SYSTEM);
    }

    SavingDesk(
            ScheduledExecutorService scheduler, InstantSource time, SavePace pace, BackupFolder copies, Locker locker) {
        this.scheduler = Objects.requireNonNull(scheduler, "scheduler");
        this.time = Objects.requireNonNull(time, "time");
        this.pace = Objects.requireNonNull(pace, "pace");
        this.copies = Objects.requireNonNull(copies, "copies");
        this.locker = Objects.requireNonNull(locker, "locker");
    }

    /** Opens a file that is there. It reads the file, and waits for nobody. */
    public Opening open(Path path, SaveListener listener) {
        try {
            Path real = SafeFile.real(path);
            Lease lease = Lease.take(real, locker);
            Opening opening = opened(path, real, lease, listener);
            if (!(opening instanceof Opening.ForWriting)) {
                lease.close();
            }
            return opening;
        } catch (HeldException e) {
            return inUse(path, e.holder());
        } catch (IOException e) {
            return new Opening.Unreadable(cannotRead(path), Optional.empty());
        }
    }

    /**
     * Puts a copy in the place of a file that is damaged, and opens it. What was damaged is kept with the copies. If the
     * file can be read again by now, nothing is replaced, and both are merged.
     *
     * @param recovery of an {@link Opening.Unreadable}, after somebody said yes
     * @throws IOException if it cannot be written; nothing has changed then
     */
    public Opening restore(Recovery recovery, SaveListener listener) throws IOException {
        Opening now = open(recovery.file(), listener);
        if (now instanceof Opening.ForWriting open) {
            open.session().changed(recovery.content());
            return now;
        }
        boolean isDamaged = now instanceof Opening.Unreadable unreadable
                && unreadable.recovery().isPresent();
        if (!isDamaged) {
            return now;
        }
        Path real = SafeFile.real(recovery.file());
        if (Files.exists(real)) {
            copies.of(real).keepDamaged(Files.readAllBytes(real));
        }
        SafeFile.write(real, recovery.content().bytes());
        return open(recovery.file(), listener);
    }

    SavePace pace() {
        return pace;
    }

    Instant now() {
        return time.instant();
    }

    void soon(Runnable work) {
        scheduler.execute(work);
    }

    ScheduledFuture<?> later(Duration delay, Runnable work) {
        return scheduler.schedule(work, delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    private Opening opened(Path path, Path real, Lease lease, SaveListener listener) throws IOException {
        Backups backups = copies.of(real);
        Recoveries recoveries = new Recoveries(path, real, backups);
        try {
            Source source = Source.read(real);
            SessionFile file = SessionFiles.read(source, source.parse());
            DiskCopy disk = DiskCopy.of(source, file, real, backups);
            Optional<Recovery> recovery = recoveries.beyond(file);
            settleIn(real, lease, backups);
            OpenSession session = new OpenSession(path, file, disk, backups, lease, this, listener);
            session.begun();
            return new Opening.ForWriting(session, recovery);
        } catch (UnreadableFileException e) {
            return new Opening.Unreadable(e, recoveries.inPlaceOf(e));
        }
    }

    /** What a killed writer left is swept only by whoever knows that no other is at work. */
    private static void settleIn(Path real, Lease lease, Backups backups) {
        try {
            if (lease.isGuarded()) {
                SafeFile.strays(real).forEach(SafeFile::deleteIfPossible);
            }
            backups.opened();
        } catch (IOException e) {
            // it can be saved without
        }
    }

    private static Opening inUse(Path path, FileHolder holder) {
        try {
            return new Opening.InUse(holder, SessionFiles.read(path));
        } catch (UnreadableFileException e) {
            return new Opening.Unreadable(e, Optional.empty());
        }
    }

    private static UnreadableFileException cannotRead(Path path) {
        return new UnreadableFileException(path.toString(), List.of(Problem.at(Problem.Kind.CANNOT_READ, "", "other")));
    }
}
