package org.droomballon.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file so that a crash at any moment leaves either the old bytes or the new ones, never half of them. */
public final class SafeFile {
    private SafeFile() {}

    /**
     * Writes beside the file, forces the bytes to disk, and moves them into place. Makes missing folders; follows a link
     * to the file that it means.
     *
     * @throws AccessDeniedException if the file may not be written
     */
    public static void write(Path path, byte[] bytes) throws IOException {
        Path real = real(path);
        if (Files.exists(real) && !Files.isWritable(real)) {
            throw new AccessDeniedException(path.toString());
        }
        try {
            Files.createDirectories(real.getParent());
            replace(real, bytes);
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(path.toString());
        } catch (FileSystemException e) {
            throw new FileSystemException(path.toString(), null, e.getMessage());
        }
    }

    /** The file that a path means, links followed. */
    static Path real(Path path) throws IOException {
        return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    }

    private static void replace(Path path, byte[] bytes) throws IOException {
        Path fresh = path.resolveSibling(
                "." + path.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            force(fresh, bytes);
            move(fresh, path);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void force(Path path, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
