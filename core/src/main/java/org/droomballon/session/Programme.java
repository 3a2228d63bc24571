package org.droomballon.session;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/**
 * What was planned: the ids of the chosen cards in their order, those among them that may not be dropped when time runs
 * short, and whether the film is shown; when the evening starts, how
 * many minutes it has in all, how long its parts take, and whether roles move on with the cards.
 */
public record Programme(
        Register<List<String>> cards,
        Register<List<String>> must,
        Register<Boolean> film,
        Register<LocalTime> start,
        Register<Integer> minutes,
        Register<Lengths> lengths,
        Register<RoleTurns> roles) {
    /** More minutes than a day has are no evening. */
    public static final int MOST_MINUTES = 24 * 60;

    public static final Programme NONE = new Programme(
            Register.empty(),
            Register.empty(),
            Register.empty(),
            Register.empty(),
            Register.empty(),
            Register.empty(),
            Register.empty());

    public Programme {
        Objects.requireNonNull(cards, "cards");
        Objects.requireNonNull(must, "must");
        Objects.requireNonNull(film, "film");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(minutes, "minutes");
        Objects.requireNonNull(lengths, "lengths");
        Objects.requireNonNull(roles, "roles");
    }

    Programme withCards(Register<List<String>> changed) {
        return new Programme(changed, must, film, start, minutes, lengths, roles);
    }

    Programme withMust(Register<List<String>> changed) {
        return new Programme(cards, changed, film, start, minutes, lengths, roles);
    }

    Programme withFilm(Register<Boolean> changed) {
        return new Programme(cards, must, changed, start, minutes, lengths, roles);
    }

    Programme withStart(Register<LocalTime> changed) {
        return new Programme(cards, must, film, changed, minutes, lengths, roles);
    }

    Programme withMinutes(Register<Integer> changed) {
        return new Programme(cards, must, film, start, changed, lengths, roles);
    }

    Programme withLengths(Register<Lengths> changed) {
        return new Programme(cards, must, film, start, minutes, changed, roles);
    }

    Programme withRoles(Register<RoleTurns> changed) {
        return new Programme(cards, must, film, start, minutes, lengths, changed);
    }
}
