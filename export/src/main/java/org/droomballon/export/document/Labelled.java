package org.droomballon.export.document;

import java.util.Objects;

/** A text with the word that says what it is, such as who takes care of a point, or the day of an entry. */
public record Labelled(String label, String text) {
    public Labelled {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(text, "text");
    }
}
