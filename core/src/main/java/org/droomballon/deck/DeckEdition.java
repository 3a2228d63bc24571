package org.droomballon.deck;

import java.util.Objects;

/** One state of one deck, as another file names it. */
public record DeckEdition(String id, String edition) {
    public DeckEdition {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(edition, "edition");
    }
}
