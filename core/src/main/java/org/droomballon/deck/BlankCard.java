package org.droomballon.deck;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A numbered card whose question the group writes. */
public record BlankCard(String id, int number, Optional<Picture> picture) implements Card {
    public BlankCard {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(picture, "picture");
    }

    public BlankCard(String id, int number) {
        this(id, number, Optional.empty());
    }

    @Override
    public Optional<String> question(Locale language) {
        return Optional.empty();
    }
}
