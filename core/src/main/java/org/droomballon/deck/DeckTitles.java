package org.droomballon.deck;

import java.util.Objects;

/** The texts at the head of a deck's documents. {@code harvest} is the title of the sheet with the ten points. */
public record DeckTitles(LocalizedText title, LocalizedText subtitle, LocalizedText series, LocalizedText harvest) {
    public DeckTitles {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(subtitle, "subtitle");
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(harvest, "harvest");
    }
}
