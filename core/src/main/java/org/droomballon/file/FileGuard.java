package org.droomballon.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Lets one process at a time read, change and write a file; it waits for the others.
 *
 * <p>The lock is a file beside the guarded one, which goes away when it is let go; a crash frees it too.
 */
final class FileGuard implements Closeable {
    private final Path file;
    private final Path lock;
    private final FileChannel channel;

    private FileGuard(Path file, Path lock, FileChannel channel) {
        this.file = file;
        this.lock = lock;
        this.channel = channel;
    }

    static FileGuard of(Path file) throws IOException {
        try {
            return wait(SafeFile.real(file));
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(file.toString());
        }
    }

    /** The file that is guarded, links followed. */
    Path file() {
        return file;
    }

    private static FileGuard wait(Path real) throws IOException {
        Files.createDirectories(real.getParent());
        Path lock = real.resolveSibling("." + real.getFileName() + ".lock");
        while (true) {
            FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.lock();
            if (isOurs(lock, channel)) {
                return new FileGuard(real, lock, channel);
            }
            channel.close();
        }
    }

    /**
     * Whoever held it before took its file away; then ours is not the one that the next will open. Each process marks its
     * own by the size, since opening it a second time to read a mark would let go of a POSIX lock.
     */
    private static boolean isOurs(Path lock, FileChannel channel) throws IOException {
        long mark = ProcessHandle.current().pid();
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(new byte[1]), mark - 1);
        try {
            return Files.size(lock) == mark;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(lock);
        channel.close();
    }
}
