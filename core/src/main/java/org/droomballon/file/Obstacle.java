package org.droomballon.file;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a file cannot be written. */
public enum Obstacle {
    /** The disk is full. */
    FULL,
    /** This user may not write there. */
    DENIED,
    /** The whole disk is read-only. */
    READ_ONLY,
    /** The folder is not there, or its disk is not: a stick that was pulled out. */
    VANISHED,
    /** A file stands where a folder should be. */
    NOT_A_FOLDER,
    /** Something else stands there by now, which is left alone: another evening, or a file of a newer program. */
    IN_THE_WAY,
    /** Any other reason. */
    OTHER;

    /** A disk with less room than this is full; what a system says of it is in the system's own language. */
    private static final long ROOM = 1L << 20;

    /**
     * What stopped the writing of a file.
     *
     * @param file the file that should have been written
     */
    public static Obstacle of(IOException stopped, Path file) {
        Optional<Path> nearest = Stream.iterate(
                        file.toAbsolutePath().getParent(), folder -> folder != null, Path::getParent)
                .filter(Files::exists)
                .findFirst();
        if (stopped instanceof FileAlreadyExistsException
                || stopped instanceof NotDirectoryException
                || nearest.filter(Files::isDirectory).isEmpty()) {
            return NOT_A_FOLDER;
        }
        return in(nearest.get(), stopped, file);
    }

    private static Obstacle in(Path folder, IOException stopped, Path file) {
        String reason = Ascii.toLowerCase(String.valueOf(stopped.getMessage()));
        try {
            FileStore disk = Files.getFileStore(folder);
            if (reason.contains("read-only") || disk.isReadOnly()) {
                return READ_ONLY;
            }
            if (stopped instanceof AccessDeniedException) {
                return DENIED;
            }
            if (!folder.equals(file.toAbsolutePath().getParent())) {
                return VANISHED;
            }
            boolean full = reason.contains("no space") || reason.contains("quota") || disk.getUsableSpace() < ROOM;
            return full ? FULL : OTHER;
        } catch (IOException e) {
            return VANISHED;
        }
    }
}
