package org.droomballon.deck;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/** Somebody who made a deck or helped with it. */
public record Credit(String name, LocalizedText role, Optional<URI> address) {
    public Credit {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(address, "address");
    }
}
