package org.droomballon.consolidation;

import java.util.Objects;

/**
 * A part of a session that names what is not in the session: most often, the file of the table that wrote it is missing.
 *
 * @param from which kind of part names it
 * @param place which part, by its id; empty for the programme
 * @param to what kind of thing it names
 * @param id what it names
 */
public record DanglingReference(From from, String place, To to, String id) {
    /** What names another thing. */
    public enum From {
        PROGRAMME,
        GROUP,
        TALK,
        NOTE,
        PAIR,
        DECISION,
        BALLOT,
        TALLY,
        /** A wish that the ten points were chosen from. */
        CANDIDATE,
        /** A voice in the choice of the ten points. */
        VOTER
    }

    /** What is named. */
    public enum To {
        CARD,
        LENS,
        GROUP,
        SEAT,
        ITEM
    }

    public DanglingReference {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(id, "id");
    }
}
