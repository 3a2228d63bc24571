package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.droomballon.file.Problem.Kind;

/** A session file on disk as this program last saw it. For one thread at a time. */
final class DiskCopy {
    private final Path file;
    private final FileStore disk;
    private final Backups backups;
    private byte[] bytes;
    private JsonNode tree;

    private DiskCopy(Path file, FileStore disk, Backups backups, byte[] bytes, JsonNode tree) {
        this.file = file;
        this.disk = disk;
        this.backups = backups;
        this.bytes = bytes;
        this.tree = tree;
    }

    static DiskCopy of(Source source, SessionFile read, Path real, Backups backups) throws IOException {
        return new DiskCopy(real, Files.getFileStore(real.getParent()), backups, source.bytes(), read.tree());
    }

    /** The bytes that were last on disk, forced there unless others wrote them. */
    byte[] bytes() {
        return bytes.clone();
    }

    /** What a save would write: nothing that was ever in the file is missing. */
    byte[] together(SessionFile changed) {
        return Json.bytes(merged(changed.tree()));
    }

    /**
     * Writes what changed, together with what others wrote meanwhile; ask {@link #requirePlace} first. What could not be
     * read again never takes the place of a good file.
     *
     * @return the whole file, if others wrote in it
     */
    Optional<SessionFile> save(SessionFile changed) throws SaveFailure {
        try {
            Optional<SessionFile> theirs = theirs(changed);
            JsonNode ours = merged(changed.tree());
            JsonNode whole = theirs.isPresent()
                    ? StructuralMerge.merge(List.of(ours, theirs.get().tree()))
                    : ours;
            SessionFile readable = read(whole);
            Optional<SessionFile> broughtIn = whole.equals(ours) ? Optional.empty() : Optional.of(readable);
            byte[] fresh = Json.bytes(whole);
            SafeFile.replace(file, fresh);
            bytes = fresh;
            tree = whole;
            return broughtIn;
        } catch (UnreadableFileException e) {
            throw new SaveFailure(Obstacle.IN_THE_WAY, e);
        } catch (IOException e) {
            throw new SaveFailure(Obstacle.of(e, file), e);
        }
    }

    private JsonNode merged(JsonNode changed) {
        return StructuralMerge.merge(List.of(tree, changed));
    }

    /** A folder that stands for a disk which is not there is no place to write: the file would be on the wrong disk. */
    void requirePlace() throws SaveFailure {
        try {
            if (!Files.exists(file) && !Files.getFileStore(file.getParent()).equals(disk)) {
                throw new SaveFailure(Obstacle.VANISHED, new NoSuchFileException(file.toString()));
            }
        } catch (IOException e) {
            throw new SaveFailure(Obstacle.of(e, file), e);
        }
    }

    /** What others made of the file since; nothing if nobody wrote. Damage is set aside. */
    private Optional<SessionFile> theirs(SessionFile ours) throws IOException, UnreadableFileException {
        byte[] there = Files.exists(file) ? Files.readAllBytes(file) : bytes;
        if (Arrays.equals(there, bytes)) {
            return Optional.empty();
        }
        try {
            SessionFile theirs = SessionFiles.read(file.toString(), there);
            List<Problem> apart = SessionFiles.compare(ours, theirs);
            if (!apart.isEmpty()) {
                throw new UnreadableFileException(file.toString(), apart);
            }
            return Optional.of(theirs);
        } catch (UnreadableFileException e) {
            if (!isDamaged(e)) {
                throw e;
            }
            backups.keepDamaged(there);
            return Optional.empty();
        }
    }

    private SessionFile read(JsonNode whole) throws UnreadableFileException {
        return SessionFiles.read(file.toString(), Json.bytes(whole));
    }

    /** Whether a file is cut off or garbled, rather than a sound file of another kind. */
    static boolean isDamaged(UnreadableFileException unreadable) {
        return unreadable.problems().stream().allMatch(problem -> problem.kind() == Kind.NOT_JSON);
    }
}
