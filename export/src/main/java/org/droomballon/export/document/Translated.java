package org.droomballon.export.document;

import java.util.Objects;

/**
 * In which language a note was written, and the translation that stands beside it.
 *
 * @param languageTag the language as HTML and PDF call it; empty where it is that of the document, or nobody said which
 * @param label stands before the translation, such as 'Vertaling uit het Arabisch:'; empty without one
 */
public record Translated(String languageTag, String label, String text) {
    /** A note in the language of the document. */
    public static final Translated NONE = new Translated("", "", "");

    public Translated {
        Objects.requireNonNull(languageTag, "languageTag");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(text, "text");
        if (text.isEmpty() != label.isEmpty()) {
            throw new IllegalArgumentException("a label stands before a translation, and only there");
        }
    }

    /** Whether there is a translation. */
    public boolean isThere() {
        return !text.isEmpty();
    }

    /** Whether the note stands in another language than its document. */
    public boolean isForeign() {
        return !languageTag.isEmpty();
    }
}
