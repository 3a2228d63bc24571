package org.droomballon.export.document;

import java.util.List;
import java.util.Objects;

/**
 * A point with what became of it.
 *
 * @param id names the point over the evenings
 * @param marks what the reader must not miss, such as that the agreed day has passed
 * @param said what the school answered, and why it declined, each where there is something to tell
 * @param facts who takes care of it and the days, each where it is known
 * @param log what happened, each under its day
 * @param origin where it came from, in brief; may be empty
 */
public record FollowUpLine(
        String id,
        String number,
        String wording,
        StatusFace status,
        List<String> marks,
        List<Labelled> said,
        List<Labelled> facts,
        List<Labelled> log,
        String origin) {
    public FollowUpLine {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(status, "status");
        marks = List.copyOf(marks);
        said = List.copyOf(said);
        facts = List.copyOf(facts);
        log = List.copyOf(log);
        Objects.requireNonNull(origin, "origin");
    }
}
