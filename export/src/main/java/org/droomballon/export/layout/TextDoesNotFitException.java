package org.droomballon.export.layout;

import java.util.Locale;
import java.util.Objects;

/** A text is too long for its place on paper. It is never cut off: whoever can shorten it is told which text it is. */
public final class TextDoesNotFitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of place it is. */
    public enum Part {
        CARD,
        /** The name of a lens: the place is that name. */
        LABEL,
        POSTER,
        HOW_IT_WORKS,
        BACK
    }

    private final Part part;
    private final String place;
    private final Locale language;

    /**
     * A text that is too long.
     *
     * @param part what kind of place it is
     * @param place the id of the card, or the part of the document, that is too full
     * @param language the language of the text that is too long
     */
    public TextDoesNotFitException(Part part, String place, Locale language, double smallest) {
        super("the text of '" + place + "' in " + language.toLanguageTag() + " does not fit, even with letters of "
                + smallest + " points: make it shorter");
        this.part = Objects.requireNonNull(part, "part");
        this.place = Objects.requireNonNull(place, "place");
        this.language = Objects.requireNonNull(language, "language");
    }

    public Part part() {
        return part;
    }

    public String place() {
        return place;
    }

    public Locale language() {
        return language;
    }
}
