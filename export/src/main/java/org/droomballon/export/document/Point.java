package org.droomballon.export.document;

import java.util.List;
import java.util.Objects;

/** One of the points: its number, its wording, a sentence for each reason why it is in, and the notes behind it. */
public record Point(String number, String wording, List<String> reasons, List<NoteLine> notes) {
    private static final int TOGETHER = 3;

    public Point {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(wording, "wording");
        reasons = List.copyOf(reasons);
        notes = List.copyOf(notes);
    }

    /** The notes that stay on one page with its heading: the first two, or all where that would leave one alone. */
    public List<NoteLine> firstNotes() {
        return notes.size() <= TOGETHER ? notes : notes.subList(0, TOGETHER - 1);
    }

    /** The notes behind them. */
    public List<NoteLine> furtherNotes() {
        return notes.subList(firstNotes().size(), notes.size());
    }
}
