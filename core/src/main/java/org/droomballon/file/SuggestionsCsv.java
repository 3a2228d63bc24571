package org.droomballon.file;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.droomballon.consolidation.Suggestion;
import org.droomballon.session.Item;

/**
 * Suggestions as a table in which people fill in the column {@code decision}; {@link DecisionsCsv} reads it back. Opens in
 * a spreadsheet: byte order mark, every cell quoted, no cell that a spreadsheet would run as a formula.
 */
public final class SuggestionsCsv {
    private static final String MARK = "\uFEFF";
    private static final String STARTS_FORMULA = "=+-@\t\r";

    /**
     * How the table looks to a reader.
     *
     * @param between the character between two cells
     * @param headings of the ten columns: decision, item, other, text, what both say, their tables, score, reason; the
     *     first four are names that {@link DecisionsCsv} knows
     */
    public record Style(char between, List<String> headings) {
        public Style {
            headings = List.copyOf(headings);
            if (headings.size() != COLUMNS) {
                throw new IllegalArgumentException("a heading for each of the " + COLUMNS + " columns");
            }
        }
    }

    private static final int COLUMNS = 10;

    private SuggestionsCsv() {}

    /** The table as bytes; {@code reason} words why a pair is suggested. */
    public static byte[] write(List<Suggestion> suggestions, Style style, Function<Suggestion, String> reason) {
        StringWriter text = new StringWriter();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setQuoteMode(QuoteMode.ALL)
                .setDelimiter(style.between())
                .get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(style.headings());
            for (Suggestion suggestion : suggestions) {
                printer.printRecord(cells(suggestion, reason.apply(suggestion)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return (MARK + text).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(Suggestion suggestion, String reason) {
        Item one = suggestion.one();
        Item other = suggestion.other();
        String score = Long.toString(Math.round(suggestion.likeness().score() * 100)) + " %";
        return List.of(
                "",
                one.id().toString(),
                other.id().toString(),
                "",
                safe(one.text()),
                safe(other.text()),
                safe(one.group()),
                safe(other.group()),
                score,
                safe(reason));
    }

    private static String safe(String cell) {
        boolean formula = !cell.isEmpty() && STARTS_FORMULA.indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}
