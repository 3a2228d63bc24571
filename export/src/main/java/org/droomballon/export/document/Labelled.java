package org.droomballon.export.document;

import java.util.Objects;

/**
 * A text with the word that says what it is, such as who takes care of a point, or the day of an entry.
 *
 * @param lead the label as it stands before the text on one line, with a colon where there is one
 */
public record Labelled(String label, String lead, String text) {
    public Labelled {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(lead, "lead");
        Objects.requireNonNull(text, "text");
    }

    static Labelled of(String label, String text, Phrases phrases) {
        return new Labelled(label, phrases.say("label", label), text);
    }
}
