package org.droomballon.export.document;

import java.util.List;
import java.util.Objects;

/** A wish that is not among the points: its wording, how near it was, and the notes behind it. */
public record LeftOut(String wording, String nearness, List<NoteLine> notes) {
    public LeftOut {
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(nearness, "nearness");
        notes = List.copyOf(notes);
    }
}
