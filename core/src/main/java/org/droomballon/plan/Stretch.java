package org.droomballon.plan;

import java.util.Objects;

/**
 * A part of the evening.
 *
 * @param round which card of every table it is, from 1; 0 where no card is talked about
 * @param from in minutes since the start
 * @param minutes how long it is planned to take, from 0
 */
public record Stretch(Kind kind, int round, int from, int minutes) {
    /** What happens. */
    public enum Kind {
        WELCOME,
        FILM,
        CARD,
        HARVEST,
        CLOSING
    }

    public Stretch {
        Objects.requireNonNull(kind, "kind");
        boolean rounded = kind == Kind.CARD ? round > 0 : round == 0;
        if (!rounded || from < 0 || minutes < 0) {
            throw new IllegalArgumentException("round " + round + ", from " + from + ", minutes " + minutes);
        }
    }

    public int until() {
        return from + minutes;
    }

    public boolean isCard() {
        return kind == Kind.CARD;
    }
}
