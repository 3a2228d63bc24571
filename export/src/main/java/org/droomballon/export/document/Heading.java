package org.droomballon.export.document;

import java.util.Objects;
import org.droomballon.export.wording.Shortened;

/**
 * What stands at the head of the ten points, and the footer of every page.
 *
 * @param title the title of the sheet, from the deck
 * @param deck the title of the deck that was talked about
 * @param school the name of the school and {@code date} the day in words; each may be empty
 */
public record Heading(Told title, Told deck, String school, String date) {
    public Heading {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(deck, "deck");
        Objects.requireNonNull(school, "school");
        Objects.requireNonNull(date, "date");
    }

    /** A head whose words stand in the language of the document. */
    public Heading(String title, String deck, String school, String date) {
        this(Told.asIs(title), Told.asIs(deck), school, date);
    }

    /** School and date on one line, without a dangling separator where one is missing. */
    public String place() {
        return place(school);
    }

    /** The same where there is room for so many letters of the school's name. */
    public String place(int letters) {
        return place(Shortened.told(school, letters));
    }

    private String place(String named) {
        if (named.isEmpty() || date.isEmpty()) {
            return named + date;
        }
        String apart = Phrases.isolated(named);
        return apart.equals(named) ? named + " · " + date : apart + " · " + Phrases.apart(date);
    }
}
