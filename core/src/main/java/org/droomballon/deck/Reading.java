package org.droomballon.deck;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/** An entry of the reading list. */
public record Reading(LocalizedText kind, String title, String publisher, Optional<URI> address) {
    public Reading {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(address, "address");
    }
}
