package org.droomballon.file;

import java.util.List;
import java.util.function.Function;
import org.droomballon.privacy.PersonalWord;
import org.droomballon.session.Group;
import org.droomballon.session.Session;

/** Words that may tell who somebody is, as a table in which people decide; {@link DecisionsCsv} takes it back. */
public final class ReviewCsv {
    /**
     * How the table looks to a reader.
     *
     * @param between the character between two cells of a CSV
     * @param headings of the six columns: decision, item, text, what they look like, the note, its table; the first three are
     *     names that {@link DecisionsCsv} knows
     */
    public record Style(TableFormat format, char between, List<String> headings) {
        public Style {
            headings = List.copyOf(headings);
            if (headings.size() != COLUMNS) {
                throw new IllegalArgumentException("a heading for each of the " + COLUMNS + " columns");
            }
        }
    }

    private static final int COLUMNS = 6;

    private ReviewCsv() {}

    /** The table as bytes; {@code kind} words what some words look like. */
    public static byte[] write(
            Session session, List<PersonalWord> words, Style style, Function<PersonalWord.Kind, String> kind) {
        return style.format()
                .write(
                        style.between(),
                        style.headings(),
                        words.stream()
                                .map(found -> List.of(
                                        "",
                                        found.item().id().toString(),
                                        found.words(),
                                        kind.apply(found.kind()),
                                        found.item().bothTexts(),
                                        session.group(found.item().group())
                                                .map(Group::title)
                                                .orElse(found.item().group()))));
    }
}
