package org.droomballon.plan;

import java.util.Objects;
import org.droomballon.session.Lengths;

/** What people want of the evening's time: how long it is, how long its parts are, and which cards fill it. */
public record Agenda(TimeFrame frame, Lengths lengths, CardWish cards, Distribution distribution, Plan.Film film) {
    public Agenda {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(lengths, "lengths");
        Objects.requireNonNull(cards, "cards");
        Objects.requireNonNull(distribution, "distribution");
        Objects.requireNonNull(film, "film");
    }

    /** The minutes in which no card is talked about. */
    int around() {
        int shown = film == Plan.Film.SHOWN ? lengths.film() : 0;
        return lengths.welcome() + shown + lengths.harvest() + lengths.closing();
    }

    /** The minutes of an evening in which a table talks about so many cards. */
    int minutes(int cards) {
        return around() + cards * lengths.card();
    }
}
