package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Optional;
import org.droomballon.deck.Deck;

/** A file of the toolkit of whichever kind: a deck or a session. */
public record AnyFile(Optional<Deck> deck, Optional<SessionFile> session) {
    /** Reads a file by what it says of itself; one that says nothing is read as a session. */
    public static AnyFile read(Path path) throws UnreadableFileException {
        Source source = Source.read(path);
        JsonNode tree = source.parse();
        boolean isDeck = tree.path("format").asText("").equals(DeckReader.FORMAT);
        return isDeck
                ? new AnyFile(Optional.of(DeckFiles.read(source, tree)), Optional.empty())
                : new AnyFile(Optional.empty(), Optional.of(SessionFiles.read(source, tree, new Remembered())));
    }
}
