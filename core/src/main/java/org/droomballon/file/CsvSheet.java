package org.droomballon.file;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** A table for people to fill in: byte order mark, every cell quoted, no cell that a spreadsheet would run as a formula. */
final class CsvSheet {
    private static final String MARK = "\uFEFF";
    private static final String STARTS_FORMULA = "=+-@\t\r";

    private CsvSheet() {}

    /** The table as bytes, with that character between two cells. */
    static byte[] write(char between, List<String> headings, Stream<List<String>> rows) {
        StringWriter text = new StringWriter();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setQuoteMode(QuoteMode.ALL)
                .setDelimiter(between)
                .get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(headings);
            for (List<String> row : (Iterable<List<String>>) rows::iterator) {
                printer.printRecord(row.stream().map(CsvSheet::safe).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return (MARK + text).getBytes(StandardCharsets.UTF_8);
    }

    private static String safe(String cell) {
        boolean formula = !cell.isEmpty() && STARTS_FORMULA.indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}
