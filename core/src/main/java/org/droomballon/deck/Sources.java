package org.droomballon.deck;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where a deck comes from and where it leads: licence, makers, film, links and reading list. */
public record Sources(
        LocalizedText licence, List<Credit> credits, Optional<Film> film, List<Link> links, List<Reading> reading) {
    public Sources {
        Objects.requireNonNull(licence, "licence");
        credits = List.copyOf(credits);
        Objects.requireNonNull(film, "film");
        links = List.copyOf(links);
        reading = List.copyOf(reading);
    }
}
