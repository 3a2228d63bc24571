package org.droomballon.file;

import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Optional;
import org.droomballon.file.Problem.Kind;
import org.droomballon.paper.NoteSheet;
import org.droomballon.paper.SheetCode;
import org.droomballon.session.Session;

/**
 * The cell of a row in which somebody typed the code of a note sheet. What the row says of table and card must agree.
 *
 * @param sheets those of the evening, by code
 */
record SheetCell(CsvRow row, Session session, ListMultimap<SheetCode, NoteSheet> sheets) {
    static final String COLUMN = "code";

    boolean isEmpty() {
        return row.cell(COLUMN).isEmpty();
    }

    /** The sheet; nothing, and a problem, if there is not exactly one; nothing alone if the cell is empty. */
    Optional<NoteSheet> sheet() {
        if (isEmpty()) {
            return Optional.empty();
        }
        String typed = row.cell(COLUMN);
        Optional<SheetCode> code = SheetCode.parse(typed);
        if (code.isEmpty()) {
            row.report(Kind.BAD_CODE, COLUMN, typed);
        }
        return code.flatMap(this::find);
    }

    private Optional<NoteSheet> find(SheetCode code) {
        List<NoteSheet> found = sheets.get(code);
        if (found.isEmpty()) {
            row.report(Kind.UNKNOWN_CODE, COLUMN, code.toString());
            return Optional.empty();
        }
        List<NoteSheet> agreeing = found.stream().filter(this::agrees).toList();
        if (agreeing.isEmpty()) {
            NoteSheet other = found.get(0);
            row.report(
                    Kind.CODE_DIFFERS,
                    COLUMN,
                    code.toString(),
                    other.table().title(),
                    Integer.toString(other.card().number()));
        } else if (agreeing.size() > 1) {
            row.report(Kind.AMBIGUOUS_CODE, COLUMN, code.toString());
        }
        return agreeing.size() == 1 ? Optional.of(agreeing.get(0)) : Optional.empty();
    }

    /** Whether the row names no table or this one, and no card or this one. */
    private boolean agrees(NoteSheet sheet) {
        boolean sameTable = row.cell("table").isEmpty()
                || row.group(session).filter(sheet.table()::equals).isPresent();
        boolean sameCard = row.cell("card").isEmpty()
                || row.card(session).filter(sheet.card()::equals).isPresent();
        return sameTable && sameCard;
    }
}
