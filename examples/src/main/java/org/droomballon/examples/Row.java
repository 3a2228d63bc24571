package org.droomballon.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A row of a table with a heading. */
record Row(List<String> columns, List<String> cells) {
    static List<Row> read(Path path) throws IOException {
        try (CSVParser parser = CSVParser.parse(path, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            List<List<String>> lines =
                    parser.stream().map(cells -> List.copyOf(cells.toList())).toList();
            return lines.stream()
                    .skip(1)
                    .map(cells -> new Row(lines.get(0), cells))
                    .toList();
        }
    }

    /** Empty where the row has no such cell. */
    String get(String column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= cells.size() ? "" : cells.get(at);
    }

    boolean is(String column, String value) {
        return get(column).equals(value);
    }
}
