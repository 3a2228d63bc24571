package org.droomballon.deck;

import java.util.Objects;

/** A deck with the files that it brings along. A deck of one plain file brings the pictures that lie beside it. */
public record DeckPackage(Deck deck, Media media) {
    public DeckPackage {
        Objects.requireNonNull(deck, "deck");
        Objects.requireNonNull(media, "media");
    }

    /** A deck that brings nothing along. */
    public static DeckPackage of(Deck deck) {
        return new DeckPackage(deck, Media.NONE);
    }
}
