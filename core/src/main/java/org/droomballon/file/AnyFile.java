package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.droomballon.deck.Deck;

/** A file of the toolkit of whichever kind: a deck, as a plain file, a package or a variant, or a session. */
public record AnyFile(Optional<Deck> deck, Optional<SessionFile> session) {
    private static final List<String> DECKS = List.of(DeckReader.FORMAT, VariantReader.FORMAT);

    /** Reads a file by what it says of itself; one that says nothing is read as a session. */
    public static AnyFile read(Path path) throws UnreadableFileException {
        Source source = Source.read(path);
        if (source.isZip() || source.name().endsWith(DeckFiles.PACKAGE_EXTENSION)) {
            return deck(DeckFile.ofPackage(source));
        }
        JsonNode tree = source.parse();
        return DECKS.contains(tree.path("format").asText(""))
                ? deck(DeckFile.ofJson(source, tree, path, wanted -> NearbyDecks.of(path, wanted)))
                : new AnyFile(Optional.empty(), Optional.of(SessionFiles.read(source, tree)));
    }

    private static AnyFile deck(DeckFile file) {
        return new AnyFile(Optional.of(file.deckPackage().deck()), Optional.empty());
    }
}
