package org.droomballon.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.droomballon.file.FileGuard.Locker;

/** The right to write in a file, for as long as it is open: guarded where the place has locks, else on trust. */
final class Lease implements Closeable {
    private final Path file;
    private final Locker locker;
    private Optional<FileGuard> guard;

    private Lease(Path file, Locker locker, Optional<FileGuard> guard) {
        this.file = file;
        this.locker = locker;
        this.guard = guard;
    }

    /** Takes the file now, or says who has it. */
    static Lease take(Path real, Locker locker) throws HeldException {
        return new Lease(real, locker, guard(real, locker));
    }

    /**
     * For one save of a file that may be new: makes missing folders, and waits ten seconds at most for others.
     *
     * @throws UnreadableFileException if somebody keeps the file open for writing
     */
    static Lease toSave(Path path) throws UnreadableFileException, IOException {
        Path real = SafeFile.real(path);
        Files.createDirectories(real.getParent());
        try {
            return new Lease(real, Locker.SYSTEM, awaitGuard(real));
        } catch (HeldException e) {
            throw new UnreadableFileException(
                    path.toString(), List.of(Problem.at(Problem.Kind.IN_USE, "", Words.of(e.holder()))));
        }
    }

    /** The file that may be written, links followed. */
    Path file() {
        return file;
    }

    /** Whether others are kept out. */
    boolean isGuarded() {
        return guard.isPresent();
    }

    /** Guards the file again after its folder was gone; on trust if somebody else took it meanwhile. */
    void renew() {
        close();
        try {
            guard = guard(file, locker);
        } catch (HeldException e) {
            guard = Optional.empty();
        }
    }

    @Override
    public void close() {
        guard.ifPresent(FileGuard::close);
        guard = Optional.empty();
    }

    private static Optional<FileGuard> guard(Path real, Locker locker) throws HeldException {
        try {
            return Optional.of(FileGuard.take(real, locker));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<FileGuard> awaitGuard(Path real) throws HeldException {
        try {
            return Optional.of(FileGuard.await(real));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
