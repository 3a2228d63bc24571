package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.hash.Hashing;
import java.nio.file.Path;
import java.util.Optional;
import org.droomballon.consolidation.Account;
import org.droomballon.deck.Deck;
import org.droomballon.session.Session;
import org.droomballon.submission.DeckUsed;
import org.droomballon.submission.Submission;
import org.droomballon.submission.Submissions;
import org.droomballon.submission.Submissions.Disclosure;

/** Reads and writes what councils hand in to an umbrella, {@code *.submission.json}. */
public final class SubmissionFiles {
    public static final String EXTENSION = ".submission.json";

    private SubmissionFiles() {}

    /**
     * The submission of an evening, with the hash of its deck.
     *
     * @param session as readers outside the school may see it; see {@link Submissions#of}
     */
    public static Submission of(Session session, Account account, Disclosure disclosure) {
        Deck deck = session.deck();
        String hash = Hashing.sha256().hashBytes(DeckFiles.bytes(deck)).toString();
        return Submissions.of(session, account, new DeckUsed(deck.id(), deck.edition(), hash), disclosure);
    }

    public static Submission read(Path path) throws UnreadableFileException {
        Source source = Source.read(path);
        return read(source, source.parse());
    }

    /**
     * Reads a submission that is not on disk.
     *
     * @param name for messages
     */
    public static Submission read(String name, byte[] bytes) throws UnreadableFileException {
        Source source = new Source(name, bytes);
        return read(source, source.parse());
    }

    static Submission read(Source source, JsonNode tree) throws UnreadableFileException {
        source.require(SubmissionReader.FORMAT, tree);
        Problems problems = new Problems();
        Cursor root = new Cursor(tree, "", problems);
        Optional<Submission> submission =
                TreeLimits.hold(root) ? new SubmissionReader(root).read(problems) : Optional.empty();
        problems.throwIfAny(source.name(), source.bytes());
        return submission.orElseThrow();
    }

    /** The submission as UTF-8 JSON of the format {@code droomballon/submission}: equal submissions are equal bytes. */
    public static byte[] bytes(Submission submission) {
        return Json.bytes(SubmissionWriter.write(submission));
    }
}
