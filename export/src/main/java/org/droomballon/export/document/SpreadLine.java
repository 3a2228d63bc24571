package org.droomballon.export.document;

import java.util.Objects;

/** Who carried one point, in words: at which tables how many people want it and how much was written, and under which lenses. */
public record SpreadLine(String number, String wording, String tables, String lenses) {
    public SpreadLine {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(tables, "tables");
        Objects.requireNonNull(lenses, "lenses");
    }
}
