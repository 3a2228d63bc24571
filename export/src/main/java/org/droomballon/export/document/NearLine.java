package org.droomballon.export.document;

import java.util.Objects;

/** A wish that just missed the list: its number in line, its wording, and in a sentence or two how near it was. */
public record NearLine(String number, String wording, String distance) {
    public NearLine {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(distance, "distance");
    }
}
