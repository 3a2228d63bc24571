package org.droomballon.submission;

import java.util.List;
import java.util.Objects;

/**
 * One of the points, or a wish that is not among them: what it says as it is published, who is behind it, and where it was
 * written.
 *
 * @param backing table by table, where anybody wants it; empty for what came after the choice
 */
public record SubmittedWish(String wording, List<Backing> backing, List<NoteOrigin> notes) {
    public SubmittedWish {
        Objects.requireNonNull(wording, "wording");
        backing = List.copyOf(backing);
        notes = List.copyOf(notes);
        if (wording.isBlank() || notes.isEmpty()) {
            throw new IllegalArgumentException("a wish has words, and somebody wrote it");
        }
    }
}
