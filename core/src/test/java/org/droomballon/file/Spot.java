package org.droomballon.file;

import org.droomballon.session.Conflict;

/**
 * One register of an evening.
 *
 * @param part which of the registers at that place, such as the text of a note; empty where there is only one
 */
record Spot(Conflict.Field field, String place, String part) {
    static Spot at(Conflict.Field field, String place) {
        return new Spot(field, place, "");
    }
}
