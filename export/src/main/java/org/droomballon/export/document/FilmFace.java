package org.droomballon.export.document;

import java.util.List;
import java.util.Objects;

/**
 * Where the film of a deck is found.
 *
 * @param address what the QR code holds; {@code inWords} the same as a person types it
 * @param also other addresses, as a person types them
 */
public record FilmFace(
        String title, String address, String inWords, String alsoLabel, List<String> also, String picture) {
    public FilmFace {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(inWords, "inWords");
        Objects.requireNonNull(alsoLabel, "alsoLabel");
        also = List.copyOf(also);
        Objects.requireNonNull(picture, "picture");
    }
}
