package org.droomballon.export.document;

import java.util.Locale;
import java.util.Objects;

/**
 * The same once more in a second language, for whoever reads that one better; empty where there is none.
 *
 * @param languageTag the second language as HTML and PDF call it
 */
public record OtherWords(String text, String languageTag) {
    public static final OtherWords NONE = new OtherWords("", "");

    public OtherWords {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(languageTag, "languageTag");
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The direction in which the second language is written, as HTML calls it. */
    public String direction() {
        return Scripts.direction(Locale.forLanguageTag(languageTag));
    }
}
