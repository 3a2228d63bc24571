package org.droomballon.export.document;

import java.text.Bidi;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One note or balloon as a document shows it.
 *
 * @param id the id of the item, by which it is found again in the session
 * @param source table, card and lens; a balloon names itself in place of a lens
 * @param home its language and the translation beside it, where it was written in another one
 * @param marks what the reader must know about it, such as that it was not read back to the table
 * @param alternatives what else was written in its place, where two laptops changed it differently
 */
public record NoteLine(
        String id, Source source, String text, Translated home, List<String> marks, List<String> alternatives) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9.:-]+");

    public NoteLine {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("'" + id + "' is no id of an item");
        }
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(home, "home");
        marks = List.copyOf(marks);
        alternatives = List.copyOf(alternatives);
    }

    /** A note in the language of its document. */
    public NoteLine(String id, Source source, String text, List<String> marks, List<String> alternatives) {
        this(id, source, text, Translated.NONE, marks, alternatives);
    }

    /** The direction in which its text runs, as HTML calls it. */
    public String direction() {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? "ltr" : "rtl";
    }
}
