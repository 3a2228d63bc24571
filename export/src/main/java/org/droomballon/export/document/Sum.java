package org.droomballon.export.document;

import java.util.List;
import java.util.Objects;

/**
 * How one point was paid or counted.
 *
 * @param each what it cost each of those who want it; may be empty
 * @param parts who paid what, or who wants it, table by table, as the parts of a sum
 * @param total what the parts add up to; may be empty
 * @param notes what a reader should know of this sum, a sentence each
 */
public record Sum(String number, String wording, String each, List<String> parts, String total, List<String> notes) {
    public Sum {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(each, "each");
        parts = List.copyOf(parts);
        Objects.requireNonNull(total, "total");
        notes = List.copyOf(notes);
    }

    /** The parts with a plus between them. */
    public String addition() {
        return String.join(" + ", parts);
    }
}
