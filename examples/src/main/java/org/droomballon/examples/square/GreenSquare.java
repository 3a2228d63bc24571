package org.droomballon.examples.square;

import java.util.List;
import org.droomballon.deck.Deck;
import org.droomballon.file.DeckFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.toolkit.DeckSource;

/** Brings a deck for neighbours who talk about the green square in their street, in Dutch and Arabic. */
public final class GreenSquare implements DeckSource {
    @Override
    public List<Deck> decks() throws UnreadableFileException {
        return List.of(DeckFiles.resource(GreenSquare.class, "green-square.deck.json"));
    }
}
