package org.droomballon.file;

import java.util.List;
import java.util.function.Function;
import org.droomballon.consolidation.Suggestion;
import org.droomballon.session.Group;
import org.droomballon.session.Item;
import org.droomballon.session.Session;

/**
 * Suggestions as a table in which people fill in the column {@code decision}; {@link DecisionsCsv} reads it back. Opens in
 * a spreadsheet: byte order mark, every cell quoted, no cell that a spreadsheet would run as a formula.
 */
public final class SuggestionsCsv {
    /**
     * How the table looks to a reader.
     *
     * @param between the character between two cells of a CSV
     * @param headings of the ten columns: decision, item, other, text, what both say, their tables, score, reason; the
     *     first four are names that {@link DecisionsCsv} knows
     */
    public record Style(TableFormat format, char between, List<String> headings) {
        public Style {
            headings = List.copyOf(headings);
            if (headings.size() != COLUMNS) {
                throw new IllegalArgumentException("a heading for each of the " + COLUMNS + " columns");
            }
        }
    }

    private static final int COLUMNS = 10;

    private SuggestionsCsv() {}

    /** The table as bytes, with the tables of the session by their names; {@code reason} words why a pair is suggested. */
    public static byte[] write(
            Session session, List<Suggestion> suggestions, Style style, Function<Suggestion, String> reason) {
        return style.format()
                .write(
                        style.between(),
                        style.headings(),
                        suggestions.stream().map(suggestion -> cells(session, suggestion, reason.apply(suggestion))));
    }

    private static List<String> cells(Session session, Suggestion suggestion, String reason) {
        Item one = suggestion.one();
        Item other = suggestion.other();
        String score = Long.toString(Math.round(suggestion.likeness().score() * 100)) + " %";
        return List.of(
                "",
                one.id().toString(),
                other.id().toString(),
                "",
                one.bothTexts(),
                other.bothTexts(),
                table(session, one),
                table(session, other),
                score,
                reason);
    }

    private static String table(Session session, Item item) {
        return session.group(item.group()).map(Group::title).orElse(item.group());
    }
}
