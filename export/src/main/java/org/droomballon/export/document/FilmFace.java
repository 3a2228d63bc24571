package org.droomballon.export.document;

import java.util.List;
import java.util.Objects;

/**
 * Where the film of a deck is found.
 *
 * @param place to which the QR code leads
 * @param also other pages where it is found
 */
public record FilmFace(String title, WebPlace place, String alsoLabel, List<WebPlace> also, String picture) {
    public FilmFace {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(alsoLabel, "alsoLabel");
        also = List.copyOf(also);
        Objects.requireNonNull(picture, "picture");
    }
}
