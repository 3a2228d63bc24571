package org.droomballon.deck;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A numbered card whose question the group writes. */
public record BlankCard(String id, int number) implements Card {
    public BlankCard {
        Objects.requireNonNull(id, "id");
    }

    @Override
    public Optional<String> question(Locale language) {
        return Optional.empty();
    }
}
