package org.droomballon.deck;

import java.net.URI;
import java.util.Objects;

/** An address on the web, in words that say where it leads. */
public record Link(LocalizedText text, URI address) {
    public Link {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(address, "address");
    }
}
