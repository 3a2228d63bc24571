package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.droomballon.branding.Branding;
import org.droomballon.deck.Deck;
import org.droomballon.submission.Submission;

/**
 * A file of the toolkit of whichever kind: a deck, as a plain file, a package or a variant, a session, a follow-up, a branding or a
 * submission.
 */
public record AnyFile(
        Optional<Deck> deck,
        Optional<SessionFile> session,
        Optional<FollowUpFile> followUp,
        Optional<Branding> branding,
        Optional<Submission> submission) {
    private static final List<String> DECKS = List.of(DeckReader.FORMAT, VariantReader.FORMAT);
    private static final String JSON = ".json";

    /** A deck that is in no file. */
    public static AnyFile of(Deck deck) {
        return new AnyFile(Optional.of(deck), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Reads a file by what it says of itself; one that says nothing is read as what its name ends in. */
    public static AnyFile read(Path path) throws UnreadableFileException {
        Source source = Source.read(path);
        if (source.isZip() || source.name().endsWith(DeckFiles.PACKAGE_EXTENSION)) {
            return deck(DeckFile.ofPackage(source));
        }
        if (!source.looksLikeJson() && !isNamedLikeOurs(source)) {
            throw source.wrong(Problem.Kind.NOT_OURS, "files");
        }
        JsonNode tree = source.parse();
        String format = tree.path("format").asText("");
        if (BrandingReader.isOne(tree, source.name())) {
            return of(BrandingFiles.read(source, tree, path));
        }
        if (isSubmission(source, format)) {
            return of(SubmissionFiles.read(source, tree));
        }
        boolean isDeck = format.isEmpty() ? isNamedLikeADeck(source) : DECKS.contains(format);
        if (isDeck) {
            return deck(DeckFile.ofJson(source, tree, path, wanted -> NearbyDecks.of(path, wanted)));
        }
        boolean isFollowUp = format.isEmpty()
                ? source.name().endsWith(FollowUpFiles.EXTENSION)
                : format.equals(FollowUpReader.FORMAT);
        return isFollowUp ? of(FollowUpFiles.read(source, tree)) : of(SessionFiles.read(source, tree));
    }

    private static boolean isSubmission(Source source, String format) {
        return format.isEmpty()
                ? source.name().endsWith(SubmissionFiles.EXTENSION)
                : format.equals(SubmissionReader.FORMAT);
    }

    private static boolean isNamedLikeOurs(Source source) {
        return source.name().endsWith(JSON) || source.name().endsWith(SessionFiles.EXTENSION);
    }

    private static boolean isNamedLikeADeck(Source source) {
        return source.name().endsWith(JSON) && !source.name().endsWith(FollowUpFiles.EXTENSION);
    }

    private static AnyFile of(SessionFile file) {
        return new AnyFile(Optional.empty(), Optional.of(file), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static AnyFile of(FollowUpFile file) {
        return new AnyFile(Optional.empty(), Optional.empty(), Optional.of(file), Optional.empty(), Optional.empty());
    }

    private static AnyFile of(Branding branding) {
        return new AnyFile(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(branding), Optional.empty());
    }

    private static AnyFile of(Submission submission) {
        return new AnyFile(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(submission));
    }

    private static AnyFile deck(DeckFile file) {
        return of(file.deckPackage().deck());
    }
}
