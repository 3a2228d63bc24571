package org.droomballon.export.layout;

import java.util.Locale;
import java.util.Objects;

/** A text is too long for its place on paper. It is never cut off: whoever can shorten it is told which text it is. */
public final class TextDoesNotFitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String place;
    private final Locale language;

    /**
     * @param place the id of the card, or the part of the document, that is too full
     * @param language the language of the text that is too long
     */
    public TextDoesNotFitException(String place, Locale language, double smallest) {
        super("the text of '" + place + "' in " + language.toLanguageTag() + " does not fit, even with letters of "
                + smallest + " points: make it shorter");
        this.place = Objects.requireNonNull(place, "place");
        this.language = Objects.requireNonNull(language, "language");
    }

    public String place() {
        return place;
    }

    public Locale language() {
        return language;
    }
}
