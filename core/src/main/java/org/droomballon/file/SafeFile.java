package org.droomballon.file;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;

/** Writes a file so that a crash at any moment leaves either the old bytes or the new ones, never half of them. */
public final class SafeFile {
    private static final int ATTEMPTS = 5;
    private static final long FIRST_PAUSE_MILLIS = 20;

    /** Puts a finished file in the place of another. */
    interface Mover {
        void move(Path from, Path to) throws IOException;
    }

    private SafeFile() {}

    /**
     * Writes beside the file, forces the bytes to disk, and moves them into place. Makes missing folders; follows a link
     * to the file that it means.
     *
     * @throws AccessDeniedException if the file may not be written
     */
    public static void write(Path path, byte[] bytes) throws IOException {
        Path real = real(path);
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

    /** The same as {@link #write} for a file whose links are followed, in a folder that must be there. */
    static void replace(Path real, byte[] bytes) throws IOException {
        if (Files.exists(real) && !Files.isWritable(real)) {
            throw new AccessDeniedException(real.toString());
        }
        Path fresh = real.resolveSibling(
                "." + real.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            force(fresh, bytes);
            move(fresh, real, SafeFile::move);
            forceFolder(real.getParent());
        } finally {
            deleteIfPossible(fresh);
        }
    }

    /** What writers of that file left behind when they were killed. Whoever deletes them must hold the file's lock. */
    static List<Path> strays(Path real) throws IOException {
        Pattern ours = Pattern.compile(Pattern.quote("." + real.getFileName() + ".") + "[0-9]+\\.tmp");
        return Folders.list(real.getParent()).stream()
                .filter(each -> ours.matcher(each.getFileName().toString()).matches())
                .toList();
    }

    static void deleteIfPossible(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // what is left behind is swept at the next opening
        }
    }

    /** Tries again for a third of a second: on Windows a virus scanner may hold a new file for a moment. */
    static void move(Path from, Path to, Mover mover) throws IOException {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                mover.move(from, to);
                return;
            } catch (NoSuchFileException e) {
                throw e;
            } catch (FileSystemException e) {
                pause(FIRST_PAUSE_MILLIS << (attempt - 1));
            }
        }
        mover.move(from, to);
    }

    private static void pause(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
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
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Makes the new name last through a power cut, where the system lets a folder be forced; Windows does not. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // then the file system looks after its own names
        }
    }
}
