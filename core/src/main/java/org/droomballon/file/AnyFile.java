package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.droomballon.branding.Branding;
import org.droomballon.deck.Deck;

/** A file of the toolkit of whichever kind: a deck, as a plain file, a package or a variant, a session, a follow-up, a branding. */
public record AnyFile(
        Optional<Deck> deck,
        Optional<SessionFile> session,
        Optional<FollowUpFile> followUp,
        Optional<Branding> branding) {
    private static final List<String> DECKS = List.of(DeckReader.FORMAT, VariantReader.FORMAT);
    private static final String JSON = ".json";

    /** A deck that is in no file. */
    public static AnyFile of(Deck deck) {
        return new AnyFile(Optional.of(deck), Optional.empty(), Optional.empty(), Optional.empty());
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
            return new AnyFile(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(BrandingFiles.read(source, tree, path)));
        }
        boolean isDeck = format.isEmpty() ? isNamedLikeADeck(source) : DECKS.contains(format);
        if (isDeck) {
            return deck(DeckFile.ofJson(source, tree, path, wanted -> NearbyDecks.of(path, wanted)));
        }
        boolean isFollowUp = format.isEmpty()
                ? source.name().endsWith(FollowUpFiles.EXTENSION)
                : format.equals(FollowUpReader.FORMAT);
        return isFollowUp ? ofFollowUp(FollowUpFiles.read(source, tree)) : ofSession(SessionFiles.read(source, tree));
    }

    private static boolean isNamedLikeOurs(Source source) {
        return source.name().endsWith(JSON) || source.name().endsWith(SessionFiles.EXTENSION);
    }

    private static boolean isNamedLikeADeck(Source source) {
        return source.name().endsWith(JSON) && !source.name().endsWith(FollowUpFiles.EXTENSION);
    }

    private static AnyFile ofFollowUp(FollowUpFile file) {
        return new AnyFile(Optional.empty(), Optional.empty(), Optional.of(file), Optional.empty());
    }

    private static AnyFile ofSession(SessionFile file) {
        return new AnyFile(Optional.empty(), Optional.of(file), Optional.empty(), Optional.empty());
    }

    private static AnyFile deck(DeckFile file) {
        return of(file.deckPackage().deck());
    }
}
