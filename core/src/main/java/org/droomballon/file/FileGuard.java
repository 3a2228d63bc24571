package org.droomballon.file;

import com.google.common.primitives.Longs;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets one at a time read, change and write a file.
 *
 * <p>The lock is a file beside the guarded one, locked by the operating system, so that a crash frees it; a lock file that
 * a crash left is no obstacle. It says the number of the process that holds it, and its size tells one process from
 * another, since whoever holds it cannot open it a second time without letting go of a POSIX lock.
 */
final class FileGuard implements Closeable {
    private static final int MOST_TURNS = 400;
    private static final long TURN_MILLIS = 25;
    private static final long LOCKED_BYTE = 1L << 30;
    private static final int MOST_BYTES = 1 << 16;
    private static final int MOST_DIGITS = 20;
    private static final Duration COARSE_CLOCK = Duration.ofSeconds(3);

    /** Takes the system's lock on a file that is open; nothing if another process has it. */
    interface Locker {
        Optional<FileLock> tryLock(FileChannel channel) throws IOException;

        /** Locks a byte behind all others: on Windows, nobody else could read a byte that is locked. */
        Locker SYSTEM = channel -> Optional.ofNullable(channel.tryLock(LOCKED_BYTE, 1, false));
    }

    /**
     * The locks of this process, since the system's locks belong to a process and not to an object. Closing a second
     * channel to a file that this process has locked would let go of the lock, so nobody may open one; only a list for the
     * whole process can say that.
     */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path lock;
    private final FileChannel channel;

    private FileGuard(Path lock, FileChannel channel) {
        this.lock = lock;
        this.channel = channel;
    }

    /**
     * Guards a file, waiting ten seconds at most for others.
     *
     * @throws IOException if the place has no room for a lock, or knows none
     */
    static FileGuard await(Path real) throws IOException, HeldException {
        for (int turn = 1; turn < MOST_TURNS; turn++) {
            try {
                return take(real, Locker.SYSTEM);
            } catch (HeldException e) {
                pause();
            }
        }
        return take(real, Locker.SYSTEM);
    }

    /**
     * Guards a file now, or says who does.
     *
     * @throws IOException if the place has no room for a lock, or knows none
     */
    static FileGuard take(Path real, Locker locker) throws IOException, HeldException {
        Path lock = real.resolveSibling("." + real.getFileName() + ".lock");
        if (!OURS.add(lock)) {
            throw new HeldException(FileHolder.THIS_PROGRAM);
        }
        Optional<FileGuard> guard = Optional.empty();
        try {
            while (guard.isEmpty()) {
                guard = tryToTake(lock, locker);
            }
            return guard.get();
        } finally {
            if (guard.isEmpty()) {
                OURS.remove(lock);
            }
        }
    }

    /** Nothing if whoever held it before took the file away meanwhile: then ours is not the one that the next will open. */
    private static Optional<FileGuard> tryToTake(Path lock, Locker locker) throws IOException, HeldException {
        FileChannel channel =
                FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            requireLock(lock, channel, locker);
            mark(channel);
        } catch (HeldException e) {
            channel.close();
            throw e;
        } catch (IOException e) {
            SafeFile.deleteIfPossible(lock);
            channel.close();
            throw e;
        }
        if (size(lock) == ourSize()) {
            return Optional.of(new FileGuard(lock, channel));
        }
        channel.close();
        return Optional.empty();
    }

    private static void requireLock(Path lock, FileChannel channel, Locker locker) throws IOException, HeldException {
        try {
            if (locker.tryLock(channel).isEmpty()) {
                throw new HeldException(holder(lock, channel));
            }
        } catch (OverlappingFileLockException e) {
            throw new HeldException(FileHolder.THIS_PROGRAM);
        }
    }

    private static void mark(FileChannel channel) throws IOException {
        byte[] mark = (ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII);
        channel.write(ByteBuffer.wrap(mark), 0);
        channel.write(ByteBuffer.wrap(new byte[1]), ourSize() - 1);
        channel.truncate(ourSize());
    }

    private static long ourSize() {
        return MOST_DIGITS + 1 + ProcessHandle.current().pid() % MOST_BYTES;
    }

    private static FileHolder holder(Path lock, FileChannel channel) throws IOException {
        ByteBuffer mark = ByteBuffer.allocate(MOST_DIGITS);
        channel.read(mark, 0);
        String text = new String(mark.array(), StandardCharsets.US_ASCII);
        return Optional.ofNullable(Longs.tryParse(text.substring(0, Math.max(0, text.indexOf('\n')))))
                .flatMap(ProcessHandle::of)
                .filter(process -> isMarkedBy(lock, process))
                .map(process -> FileHolder.THIS_COMPUTER)
                .orElse(FileHolder.UNKNOWN);
    }

    /** A mark that is older than the process is of another one with the same number. */
    private static boolean isMarkedBy(Path lock, ProcessHandle process) {
        try {
            Instant begun = process.info().startInstant().orElse(Instant.EPOCH);
            return Files.getLastModifiedTime(lock)
                    .toInstant()
                    .plus(COARSE_CLOCK)
                    .isAfter(begun);
        } catch (IOException e) {
            return false;
        }
    }

    private static long size(Path lock) {
        try {
            return Files.size(lock);
        } catch (IOException e) {
            return 0;
        }
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(TURN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** Lets go. Never fails: what cannot be taken away is no obstacle for the next. */
    @Override
    public void close() {
        if (size(lock) == ourSize()) {
            SafeFile.deleteIfPossible(lock);
        }
        try {
            channel.close();
        } catch (IOException e) {
            // a file of a disk that is gone; the system freed its lock
        }
        OURS.remove(lock);
    }
}
