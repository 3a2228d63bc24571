package org.droomballon.export.document;

import java.util.List;

/**
 * A part of the drawing: some tables and lenses as columns, and a row for each point.
 *
 * @param tables the names of its tables, and {@code lenses} its lenses, which stand behind the tables
 */
public record SpreadPart(List<String> tables, List<LensFace> lenses, List<Row> rows) {
    public SpreadPart {
        tables = List.copyOf(tables);
        lenses = List.copyOf(lenses);
        rows = List.copyOf(rows);
        int first = tables.size();
        int second = lenses.size();
        if (rows.stream().anyMatch(row -> row.tables.size() != first || row.lenses.size() != second)) {
            throw new IllegalArgumentException("every row has " + first + " and " + second + " marks");
        }
    }

    /** How many columns of marks there are. */
    public int across() {
        return tables.size() + lenses.size();
    }

    /** One point, with a mark for every table and every lens. */
    public record Row(String number, String wording, List<Mark> tables, List<Mark> lenses) {
        public Row {
            tables = List.copyOf(tables);
            lenses = List.copyOf(lenses);
        }
    }
}
