package org.droomballon.deck;

import java.net.URI;
import java.util.List;
import java.util.Objects;

/** The film that goes with a deck: where its QR code leads, other addresses, and the cards that need it. */
public record Film(URI address, List<URI> also, List<String> cards) {
    public Film {
        Objects.requireNonNull(address, "address");
        also = List.copyOf(also);
        cards = List.copyOf(cards);
    }
}
