package org.droomballon.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** In what kind of file a table for people to fill in is written. */
public enum TableFormat {
    CSV,
    /** A work sheet of OpenDocument, which LibreOffice and Excel open without a question. */
    ODS;

    /** By the end of the name; CSV where it says nothing. */
    public static TableFormat of(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".ods") ? ODS : CSV;
    }

    /** A table as bytes, for a CSV with that character between two cells. */
    byte[] write(char between, List<String> headings, Stream<List<String>> rows) {
        return this == ODS ? OdsSheet.write(headings, rows.toList()) : CsvSheet.write(between, headings, rows);
    }
}
