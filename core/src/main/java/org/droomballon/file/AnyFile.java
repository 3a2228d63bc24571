package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Optional;
import org.droomballon.deck.Deck;

/** A file of the toolkit of whichever kind: a deck, a session or a follow-up. */
public record AnyFile(Optional<Deck> deck, Optional<SessionFile> session, Optional<FollowUpFile> followUp) {
    /** A deck that is in no file. */
    public static AnyFile of(Deck deck) {
        return new AnyFile(Optional.of(deck), Optional.empty(), Optional.empty());
    }

    /** Reads a file by what it says of itself; one that says nothing is read as a session. */
    public static AnyFile read(Path path) throws UnreadableFileException {
        Source source = Source.read(path);
        JsonNode tree = source.parse();
        return switch (tree.path("format").asText("")) {
            case DeckReader.FORMAT -> of(DeckFiles.read(source, tree));
            case FollowUpReader.FORMAT -> new AnyFile(
                    Optional.empty(), Optional.empty(), Optional.of(FollowUpFiles.read(source, tree)));
            default -> new AnyFile(Optional.empty(), Optional.of(SessionFiles.read(source, tree)), Optional.empty());
        };
    }
}
