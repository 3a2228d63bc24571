package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.droomballon.file.Problem.Kind;
import org.droomballon.followup.FollowUp;

/** Reads, writes and puts together follow-up files, {@code *.follow-up.json}. One stands beside the file of its session. */
public final class FollowUpFiles {
    public static final String EXTENSION = ".follow-up.json";

    private FollowUpFiles() {}

    public static FollowUpFile read(Path path) throws UnreadableFileException {
        return read(Source.read(path));
    }

    /**
     * Reads a follow-up that is not on disk.
     *
     * @param name for messages
     */
    public static FollowUpFile read(String name, byte[] bytes) throws UnreadableFileException {
        return read(new Source(name, bytes));
    }

    /** Whether a file says of itself that it is a follow-up. */
    public static boolean isOne(Path path) {
        try {
            return Source.read(path).parse().path("format").asText("").equals(FollowUpReader.FORMAT);
        } catch (UnreadableFileException e) {
            return false;
        }
    }

    /** The file beside that of a session in which its follow-up stands: the same name with the other extension. */
    public static Path beside(Path session) {
        String name = session.getFileName().toString();
        String stem = name.endsWith(SessionFiles.EXTENSION)
                ? name.substring(0, name.length() - SessionFiles.EXTENSION.length())
                : name;
        return session.resolveSibling(stem + EXTENSION);
    }

    /**
     * Writes a follow-up together with what its file holds by now, so that two windows on one file lose nothing; a crash at
     * any moment leaves the old file or the new one, whole.
     *
     * @return what the file now holds
     * @throws UnreadableFileException if another file is in the way; it is left alone
     */
    public static FollowUpFile save(Path path, FollowUpFile file) throws UnreadableFileException, IOException {
        try (Lease lease = Lease.toSave(path)) {
            FollowUpFile whole = Files.exists(path) ? together(path, file) : file;
            SafeFile.write(lease.file(), whole.bytes());
            return whole;
        }
    }

    private static FollowUpFile together(Path path, FollowUpFile file) throws UnreadableFileException {
        FollowUpFile there = read(path);
        if (!compare(file, there).isEmpty()) {
            throw new UnreadableFileException(path.toString(), List.of(Problem.at(Kind.IN_THE_WAY, "")));
        }
        return merge(path.toString(), List.of(file, there));
    }

    /**
     * Puts follow-ups of one evening together: nothing is lost, and the order of the files does not matter.
     *
     * @param files at least one
     * @throws UnreadableFileException if they are of different evenings, or began from points that differ
     */
    public static FollowUpFile merge(List<FollowUpFile> files) throws UnreadableFileException {
        return merge(files.get(0).followUp().session(), files);
    }

    private static FollowUpFile merge(String name, List<FollowUpFile> files) throws UnreadableFileException {
        Problems problems = new Problems();
        for (FollowUpFile other : files) {
            compare(files.get(0), other).forEach(problems::add);
        }
        problems.throwIfAny(name);
        JsonNode merged =
                StructuralMerge.merge(files.stream().map(FollowUpFile::tree).toList());
        return read(new Source(name, Json.bytes(merged)));
    }

    /** Why two files cannot be put together; nothing if they can. */
    public static List<Problem> compare(FollowUpFile one, FollowUpFile other) {
        String here = one.followUp().session();
        String there = other.followUp().session();
        return here.equals(there) ? List.of() : List.of(Problem.at(Kind.OTHER_FOLLOW_UP, "/session", there, here));
    }

    private static FollowUpFile read(Source source) throws UnreadableFileException {
        return read(source, source.parse());
    }

    static FollowUpFile read(Source source, JsonNode tree) throws UnreadableFileException {
        source.require(FollowUpReader.FORMAT, tree);
        Problems problems = new Problems();
        Cursor root = new Cursor(tree, "", problems);
        Optional<FollowUp> followUp = TreeLimits.hold(root) ? FollowUpReader.read(root, problems) : Optional.empty();
        problems.throwIfAny(source.name(), source.bytes());
        return new FollowUpFile(followUp.orElseThrow(), Optional.of(tree));
    }
}
