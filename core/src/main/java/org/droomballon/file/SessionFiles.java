package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.file.Problem.Kind;
import org.droomballon.session.Register;
import org.droomballon.session.Session;

/** Reads, writes and puts together session files, {@code *.droomballon}. A table's file is a session with one table. */
public final class SessionFiles {
    public static final String EXTENSION = ".droomballon";

    private SessionFiles() {}

    public static SessionFile read(Path path) throws UnreadableFileException {
        return new EveningReader().read(path);
    }

    /**
     * Reads a session that is not on disk.
     *
     * @param name for messages
     */
    public static SessionFile read(String name, byte[] bytes) throws UnreadableFileException {
        return new EveningReader().read(name, bytes);
    }

    /**
     * Writes a session together with what its file holds by now, so that two windows on one file lose nothing; a crash at
     * any moment leaves the old file or the new one, whole.
     *
     * @return what the file now holds
     * @throws UnreadableFileException if another file is in the way, or somebody keeps the file open for writing; it is
     *     left alone
     */
    public static SessionFile save(Path path, SessionFile file) throws UnreadableFileException, IOException {
        try (Lease lease = Lease.toSave(path)) {
            SessionFile whole = Files.exists(path) ? together(path, file) : file;
            SafeFile.write(lease.file(), whole.bytes());
            return whole;
        }
    }

    private static SessionFile together(Path path, SessionFile file) throws UnreadableFileException {
        SessionFile there = read(path);
        if (!compare(file, there).isEmpty()) {
            throw new UnreadableFileException(path.toString(), List.of(Problem.at(Kind.IN_THE_WAY, "")));
        }
        return merge(List.of(file, there));
    }

    /**
     * Puts files of one evening together: nothing is lost, and the order of the files does not matter.
     *
     * @param files at least one
     * @throws UnreadableFileException if they are of different evenings or were made with different decks
     */
    public static SessionFile merge(List<SessionFile> files) throws UnreadableFileException {
        SessionFile first = files.get(0);
        Problems problems = new Problems();
        for (SessionFile other : files) {
            compare(first, other).forEach(problems::add);
        }
        problems.throwIfAny(first.session().id());
        Optional<SessionFile> merged = mergeInParts(files);
        return merged.isPresent() ? merged.get() : mergeTrees(files);
    }

    /**
     * Nothing if a file was changed since it was read, or if something is wrong with what the files are together: only the
     * tree of the whole tells all of that.
     */
    private static Optional<SessionFile> mergeInParts(List<SessionFile> files) {
        List<SessionParts> parts =
                files.stream().flatMap(file -> file.asRead().stream()).toList();
        if (parts.size() < files.size()) {
            return Optional.empty();
        }
        MergedTalks talks = new MergedTalks(parts);
        JsonNode frame = StructuralMerge.mergeCanonical(
                parts.stream().map(SessionParts::frame).toList());
        return readInParts(frame, frame, talks::read, Remembered.of(files.get(0)));
    }

    private static SessionFile mergeTrees(List<SessionFile> files) throws UnreadableFileException {
        JsonNode merged = StructuralMerge.mergeCanonical(
                files.stream().map(SessionFile::tree).toList());
        return read(files.get(0).session().id(), merged, Remembered.of(files.get(0)));
    }

    /** Why two files cannot be put together; nothing if they can. */
    public static List<Problem> compare(SessionFile one, SessionFile other) {
        List<Problem> problems = new ArrayList<>();
        Session here = one.session();
        Session there = other.session();
        if (!here.id().equals(there.id()) || here.seed() != there.seed()) {
            problems.add(Problem.at(Kind.OTHER_SESSION, "/id", there.id(), here.id()));
        }
        if (!one.deckTree().equals(other.deckTree())) {
            String place =
                    TreeDifference.between(one.deckTree(), other.deckTree()).get(0);
            problems.add(Problem.at(Kind.OTHER_DECK, "/deck" + place, place));
        }
        return problems;
    }

    /** The file as one of another evening, when people know that it belongs there: all that it holds, under that id. */
    public static SessionFile adopt(SessionFile stray, SessionFile into) throws UnreadableFileException {
        ObjectNode tree = stray.tree().deepCopy();
        tree.put("id", into.session().id());
        tree.set("seed", Registers.number(into.session().seed()));
        return read(stray.session().id(), tree, new Remembered());
    }

    /** Canonical trees that were put together are read without writing them first, unless something turns out to be wrong. */
    private static SessionFile read(String name, JsonNode tree, Remembered before) throws UnreadableFileException {
        Problems problems = new Problems();
        Optional<SessionFile> file = read(tree, before, problems);
        if (file.isEmpty()) {
            problems.throwIfAny(name, Json.bytes(tree));
        }
        return file.orElseThrow();
    }

    static SessionFile read(Source source, JsonNode tree) throws UnreadableFileException {
        return read(source, tree, new Remembered());
    }

    static SessionFile read(Source source, JsonNode tree, Remembered before) throws UnreadableFileException {
        source.require(SessionReader.FORMAT, tree);
        Problems problems = new Problems();
        Optional<SessionFile> file = read(tree, before, problems);
        problems.throwIfAny(source.name(), source.bytes());
        return file.orElseThrow();
    }

    /** Nothing only if a problem was noted. */
    private static Optional<SessionFile> read(JsonNode tree, Remembered before, Problems problems) {
        Cursor root = new Cursor(tree, "", problems);
        if (!TreeLimits.hold(root, before)) {
            return Optional.empty();
        }
        Optional<Session> session = SessionReader.read(root, before, problems);
        Register<TenPoints> ten = ten(root);
        return problems.isEmpty()
                ? session.map(
                        read -> SessionFile.read(read, ten, SessionParts.of(before.canonical(tree), read.talks())))
                : Optional.empty();
    }

    /**
     * Reads a file of which the talks need no tree. Nothing if something is wrong.
     *
     * @param canonical the frame in canonical order, in which mistakes may be gone
     */
    static Optional<SessionFile> readInParts(
            JsonNode frame,
            JsonNode canonical,
            BiFunction<Cursor, TalkReader, List<KeptTalk>> talks,
            Remembered before) {
        Problems problems = new Problems();
        Cursor root = new Cursor(frame, "", problems);
        if (!TreeLimits.hold(root, before)) {
            return Optional.empty();
        }
        List<KeptTalk> kept = new ArrayList<>();
        Optional<Session> session = SessionReader.read(
                root,
                reader -> {
                    kept.addAll(talks.apply(root.get(SessionParts.TALKS), reader));
                    return Lists.transform(kept, KeptTalk::talk);
                },
                before,
                problems);
        Register<TenPoints> ten = ten(root);
        return problems.isEmpty() && KeptTalk.haveDistinctItems(kept)
                ? session.map(read -> SessionFile.read(read, ten, new SessionParts(canonical, kept)))
                : Optional.empty();
    }

    private static Register<TenPoints> ten(Cursor root) {
        return Registers.read(root.get("ten"), TenPointsJson::read);
    }
}
