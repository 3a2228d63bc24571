package org.droomballon.session;

import java.util.List;
import java.util.Objects;

/** A field that two people changed at once, with all that they made of it. */
public record Conflict(Field field, String place, List<String> values) {
    /** Which kind of field it is. */
    public enum Field {
        DETAILS,
        PROGRAMME,
        GROUP,
        QUESTION,
        TALK,
        NOTE,
        BALLOON,
        PAIR,
        SET_ASIDE,
        HEADLINE,
        /** Words of an item that documents do not show, or may show; never a conflict. */
        HIDDEN,
        BALLOT,
        TALLY,
        TEN_POINTS,
        STATUS,
        REASON,
        ANSWER,
        WHO,
        BY,
        REVIEW,
        ENTRY
    }

    public Conflict {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(place, "place");
        values = List.copyOf(values);
    }
}
