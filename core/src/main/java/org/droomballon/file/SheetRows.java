package org.droomballon.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.droomballon.file.Problem.Kind;

/** The rows of the first sheet of a work sheet as they are filled; what a sheet says of empty rows and cells fills no memory. */
final class SheetRows {
    private static final int MOST_ROWS = 50_000;
    private static final int MOST_COLUMNS = 200;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> row = new ArrayList<>();
    private int emptyRows;

    /** Every row with its cells up to the last that is filled; row 1 of the sheet is the first. */
    static List<List<String>> read(Source source) throws UnreadableFileException {
        SheetParts parts = SheetParts.of(source);
        try {
            if (parts.has(OdsRows.CONTENT)) {
                return OdsRows.read(parts);
            }
            if (parts.has(XlsxRows.WORKBOOK)) {
                return XlsxRows.read(parts);
            }
        } catch (TooManyCellsException e) {
            throw source.wrong(Kind.TOO_MANY, Integer.toString(MOST_ROWS), Integer.toString(MOST_ROWS));
        } catch (XMLStreamException | RuntimeException e) {
            throw source.wrong(Kind.NOT_CSV, "spreadsheet");
        }
        throw source.wrong(Kind.NOT_CSV, "spreadsheet");
    }

    /** A cell in a column from 0, so many times beside itself. */
    void cell(int column, String text, int times) {
        if (text.isBlank()) {
            return;
        }
        if ((long) column + times > MOST_COLUMNS) {
            throw new TooManyCellsException();
        }
        row.addAll(Collections.nCopies(Math.max(0, column - row.size()), ""));
        row.addAll(Collections.nCopies(times, text));
    }

    /** The row is over, and stands so many times under itself. */
    void endRow(int times) {
        if (row.isEmpty()) {
            emptyRows = (int) Math.min((long) emptyRows + times, Integer.MAX_VALUE);
            return;
        }
        if ((long) rows.size() + emptyRows + times > MOST_ROWS) {
            throw new TooManyCellsException();
        }
        rows.addAll(Collections.nCopies(emptyRows, List.of()));
        rows.addAll(Collections.nCopies(times, List.copyOf(row)));
        emptyRows = 0;
        row.clear();
    }

    List<List<String>> rows() {
        return List.copyOf(rows);
    }

    /** A sheet that is far larger than any table of ours. */
    static final class TooManyCellsException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
