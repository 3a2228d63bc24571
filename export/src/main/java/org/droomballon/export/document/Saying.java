package org.droomballon.export.document;

import java.util.List;
import java.util.Objects;

/**
 * Notes that say the same.
 *
 * @param wording what they say together; empty where it is one note that says it itself
 */
public record Saying(String wording, List<NoteLine> notes) {
    public Saying {
        Objects.requireNonNull(wording, "wording");
        notes = List.copyOf(notes);
    }

    /** Never tells a text twice: a wording that is the only note's own text is left away. */
    static Saying of(String wording, List<NoteLine> notes) {
        boolean alone = notes.size() == 1
                && (notes.get(0).text().equals(wording)
                        || notes.get(0).home().text().equals(wording));
        return new Saying(alone ? "" : wording, notes);
    }

    public boolean hasWording() {
        return !wording.isEmpty();
    }
}
