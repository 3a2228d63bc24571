package org.droomballon.session;

import java.util.List;
import java.util.Objects;

/** What was planned to be talked about: the ids of the chosen cards in their order, and whether the film is shown. */
public record Programme(Register<List<String>> cards, Register<Boolean> film) {
    public static final Programme NONE = new Programme(Register.empty(), Register.empty());

    public Programme {
        Objects.requireNonNull(cards, "cards");
        Objects.requireNonNull(film, "film");
    }

    Programme withCards(Register<List<String>> changed) {
        return new Programme(changed, film);
    }

    Programme withFilm(Register<Boolean> changed) {
        return new Programme(cards, changed);
    }
}
