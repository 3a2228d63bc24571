package org.droomballon.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import org.droomballon.file.SaveState.NotSaved;
import org.droomballon.file.SaveState.Saved;
import org.droomballon.file.SaveState.Saving;

/**
 * A session file that is open for writing. A front end tells it of every change and shows its {@link #state}:
 *
 * <pre>{@code
 * Opening opening = desk.open(path, listener);           // any thread but the window's: it reads the file
 * if (opening instanceof Opening.ForWriting open) {
 *     SessionFile file = open.session().file();
 *     SessionEditor editor = new SessionEditor(file.session(), file.pen(freshWriter));
 *     editor.addNote("blauw", "k01", "nu", "De poort gaat te laat open");
 *     open.session().changed(file.with(editor.session()));   // at once; on disk within a second
 *     open.session().close();                                // on disk now
 * }
 * }</pre>
 *
 * <p>Every save writes whole files, so that a kill or a power cut leaves the old one or the new one. What others wrote in
 * the file meanwhile is merged in. A save that fails is tried again until it succeeds, and until then a copy goes to the
 * folder for copies. All methods may be called from any thread.
 */
public final class OpenSession implements Closeable {
    private final Path path;
    private final SessionFile file;
    private final DiskCopy disk;
    private final Backups backups;
    private final Lease lease;
    private final SavingDesk desk;
    private final SaveListener listener;

    /** Guards the fields below; never held while the disk works, so that a change is told at once. */
    private final Object order = new Object();

    private SaveState state;
    private Optional<SessionFile> unsaved = Optional.empty();
    private Optional<Instant> unsavedSince = Optional.empty();
    private Optional<ScheduledFuture<?>> due = Optional.empty();
    private boolean closed;

    OpenSession(
            Path path,
            SessionFile file,
            DiskCopy disk,
            Backups backups,
            Lease lease,
            SavingDesk desk,
            SaveListener listener) {
        this.path = path;
        this.file = file;
        this.disk = disk;
        this.backups = backups;
        this.lease = lease;
        this.desk = desk;
        this.listener = Objects.requireNonNull(listener, "listener");
        this.state = new Saved(desk.now(), file);
    }

    /** The file as the user named it. */
    public Path path() {
        return path;
    }

    /** The session as it was when it was opened. */
    public SessionFile file() {
        return file;
    }

    /**
     * Whether others are kept from writing in the file meanwhile. Some network folders have no locks, nor has a folder in
     * which nothing may be written; there, what others write is merged in at each save.
     */
    public boolean isGuarded() {
        synchronized (disk) {
            return lease.isGuarded();
        }
    }

    public SaveState state() {
        synchronized (order) {
            return state;
        }
    }

    /**
     * Takes a change along; returns at once.
     *
     * @param changed the whole session, made from {@link #file} or from what the listener was given
     * @throws IllegalStateException after {@link #close}
     */
    public void changed(SessionFile changed) {
        Objects.requireNonNull(changed, "changed");
        synchronized (order) {
            if (closed) {
                throw new IllegalStateException("a change after the file was closed");
            }
            unsaved = Optional.of(changed);
            saveIn(desk.pace().pause());
            if (unsavedSince.isEmpty()) {
                unsavedSince = Optional.of(desk.now());
            }
            if (state instanceof Saved) {
                tell(new Saving(unsavedSince.get()));
            }
        }
    }

    /** Saves now, and returns when the bytes are on disk or cannot be written. Not for a window's own thread. */
    public SaveState flush() {
        save();
        return state();
    }

    /**
     * Saves now and lets others write; the last call. What could not be saved is in the folder for copies, as far as that
     * could be done, and is offered at the next opening; ask {@link #flush} first whether there is such.
     */
    @Override
    public void close() {
        synchronized (order) {
            closed = true;
        }
        synchronized (disk) {
            save();
            synchronized (order) {
                due.ifPresent(save -> save.cancel(false));
                due = Optional.empty();
            }
            leaveCopies();
            lease.close();
        }
    }

    /** Once more after the opening, off the caller's thread: keeps a copy of the file as it was found. */
    void begun() {
        desk.soon(this::keepFound);
    }

    private void keepFound() {
        synchronized (disk) {
            try {
                backups.found(disk.bytes(), desk.now());
            } catch (IOException e) {
                // a copy is a help and no duty
            }
        }
    }

    private void leaveCopies() {
        if (state() instanceof Saved) {
            try {
                backups.keep(disk.bytes(), desk.now());
                backups.closed();
            } catch (IOException e) {
                // then the next opening looks whether anything is missing
            }
        }
    }

    private void saveIn(Duration delay) {
        if (due.isEmpty()) {
            due = Optional.of(desk.later(delay, this::save));
        }
    }

    /** One at a time. Whatever comes in from here on waits for the next. */
    private void save() {
        synchronized (disk) {
            Optional<SessionFile> snapshot;
            synchronized (order) {
                due.ifPresent(save -> save.cancel(false));
                due = Optional.empty();
                snapshot = unsaved;
                unsaved = Optional.empty();
            }
            snapshot.ifPresent(this::save);
        }
    }

    /** If our own code fails, people are told that it is not saved, and the failure goes on. */
    private void save(SessionFile snapshot) {
        Instant since = beginning();
        SaveState outcome = new NotSaved(Obstacle.OTHER, since, Optional.empty());
        try {
            outcome = write(snapshot, since);
        } finally {
            settle(snapshot, outcome);
        }
    }

    private Instant beginning() {
        synchronized (order) {
            Instant since = unsavedSince.orElseGet(desk::now);
            unsavedSince = Optional.empty();
            return since;
        }
    }

    private SaveState write(SessionFile snapshot, Instant since) {
        try {
            if (wasGone() || !lease.isGuarded()) {
                lease.renew();
            }
            Optional<SessionFile> broughtIn = disk.save(snapshot);
            broughtIn.ifPresent(listener::broughtIn);
            return new Saved(desk.now(), broughtIn.orElse(snapshot));
        } catch (SaveFailure e) {
            return new NotSaved(e.why(), since, rescue(snapshot));
        }
    }

    /** A lock on a disk that was pulled out is void, also when the disk comes back. */
    private boolean wasGone() {
        return state() instanceof NotSaved notSaved && notSaved.why() == Obstacle.VANISHED;
    }

    private Optional<Path> rescue(SessionFile snapshot) {
        try {
            return Optional.of(backups.rescue(disk.together(snapshot)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void settle(SessionFile snapshot, SaveState outcome) {
        synchronized (order) {
            tell(outcome);
            if (outcome instanceof NotSaved notSaved) {
                unsaved = unsaved.or(() -> Optional.of(snapshot));
                unsavedSince = Optional.of(notSaved.since());
                tryAgain();
            } else {
                unsavedSince.ifPresent(since -> tell(new Saving(since)));
            }
        }
        if (outcome instanceof Saved) {
            keepCopy();
        }
    }

    private void tryAgain() {
        if (!closed) {
            saveIn(desk.pace().again());
        }
    }

    private void keepCopy() {
        try {
            backups.saved(disk.bytes(), desk.now());
        } catch (IOException e) {
            // a copy is a help and no duty
        }
    }

    private void tell(SaveState now) {
        if (!now.equals(state)) {
            state = now;
            listener.changed(now);
        }
    }
}
