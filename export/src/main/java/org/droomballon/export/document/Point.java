package org.droomballon.export.document;

import java.util.List;
import java.util.Objects;

/** One of the points: its number, its wording, a sentence for each reason why it is in, and the notes behind it. */
public record Point(String number, String wording, List<String> reasons, List<NoteLine> notes) {
    public Point {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(wording, "wording");
        reasons = List.copyOf(reasons);
        notes = List.copyOf(notes);
    }
}
