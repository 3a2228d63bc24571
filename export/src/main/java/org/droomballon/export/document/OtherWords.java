package org.droomballon.export.document;

import java.util.Locale;
import java.util.Objects;

/**
 * The same once more in a second language, for whoever reads that one better; empty where there is none, or where nobody has
 * put it in that language yet.
 *
 * @param languageTag the second language as HTML and PDF call it
 */
public record OtherWords(String text, String languageTag) {
    public static final OtherWords NONE = new OtherWords("", "");

    public OtherWords {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(languageTag, "languageTag");
    }

    /** What somebody is still to put in a language. */
    static OtherWords missing(Locale language) {
        return new OtherWords("", language.toLanguageTag());
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether it is wanted in a language in which nobody has put it yet. */
    public boolean isMissing() {
        return text.isEmpty() && !languageTag.isEmpty();
    }

    /** The direction in which the second language is written, as HTML calls it. */
    public String direction() {
        return Scripts.direction(Locale.forLanguageTag(languageTag));
    }
}
