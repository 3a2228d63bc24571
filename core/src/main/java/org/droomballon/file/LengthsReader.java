package org.droomballon.file;

import java.util.Optional;
import java.util.OptionalInt;
import org.droomballon.session.Lengths;

/** Reads how long the parts of an evening take, in minutes. */
final class LengthsReader {
    private LengthsReader() {}

    static Optional<Lengths> read(Cursor at) {
        if (!at.isObject()) {
            return Optional.empty();
        }
        OptionalInt welcome = minutes(at, "welcome", 0);
        OptionalInt film = minutes(at, "film", 0);
        OptionalInt card = minutes(at, "card", 1);
        OptionalInt least = at.get("leastCard").number(1, card.orElse(Lengths.MOST_MINUTES));
        OptionalInt harvest = minutes(at, "harvest", 0);
        OptionalInt closing = minutes(at, "closing", 0);
        boolean whole = welcome.isPresent()
                && film.isPresent()
                && card.isPresent()
                && least.isPresent()
                && harvest.isPresent()
                && closing.isPresent();
        return whole
                ? Optional.of(new Lengths(
                        welcome.getAsInt(),
                        film.getAsInt(),
                        card.getAsInt(),
                        least.getAsInt(),
                        harvest.getAsInt(),
                        closing.getAsInt()))
                : Optional.empty();
    }

    private static OptionalInt minutes(Cursor at, String part, int lowest) {
        return at.get(part).number(lowest, Lengths.MOST_MINUTES);
    }
}
