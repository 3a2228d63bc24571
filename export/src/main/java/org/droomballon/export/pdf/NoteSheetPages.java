package org.droomballon.export.pdf;

import java.util.List;
import org.droomballon.export.document.LensFace;
import org.droomballon.export.document.NoteSheetFace;
import org.droomballon.export.document.NoteSheets;
import org.droomballon.export.font.FontFile;
import org.droomballon.export.layout.Fitting;
import org.droomballon.export.layout.TextDoesNotFitException;
import org.droomballon.export.layout.TextStyle;
import org.droomballon.export.template.Markup;
import org.droomballon.paper.NoteSheet;

/** Lays note sheets out, one on a page: a field for each lens, each with lines, and the balloon. */
final class NoteSheetPages {
    private static final List<Double> SIZES = List.of(22.0, 20.0, 18.0, 16.0, 14.0, 12.0);
    private static final TextStyle QUESTION = new TextStyle(FontFile.EXTRA_BOLD, 22, 1.2);
    private static final TextStyle LABEL = new TextStyle(FontFile.BOLD, 12, 1.2);
    private static final TextStyle PROMPT = new TextStyle(FontFile.REGULAR, 9.5, 1.3);
    private static final double QUESTION_WIDTH = 168;
    private static final double QUESTION_HEIGHT = 27;
    private static final double LENS_WIDTH = 34;
    private static final double LENS_AREA = 132;
    private static final double BETWEEN_FIELDS = 3;
    private static final double LEAST_LINE = 7.5;

    private final NoteSheets sheets;
    private final Fitting fitting;

    NoteSheetPages(NoteSheets sheets, Fitting fitting) {
        this.sheets = sheets;
        this.fitting = fitting;
    }

    NoteSheetsReport lay() {
        double field = LENS_AREA / sheets.lenses().size() - BETWEEN_FIELDS;
        sheets.lenses().forEach(lens -> requireFits(lens, field));
        int lines = Math.max(1, Math.min(NoteSheet.NOTES_PER_LENS, (int) (field / LEAST_LINE)));
        return new NoteSheetsReport(
                sheets,
                new Markup(PageStyle.read("notesheets.css")),
                sheets.sheets().stream().map(this::page).toList(),
                field,
                lines,
                field / lines);
    }

    private NoteSheetsReport.Page page(NoteSheetFace face) {
        String text = face.isBlank() ? face.heading() : face.question().words();
        double size = fitting.largest(
                        SIZES, QUESTION_HEIGHT, each -> fitting.height(text, QUESTION_WIDTH, QUESTION.at(each)))
                .orElseThrow(() -> tooLong(face.heading(), SIZES.get(SIZES.size() - 1)));
        return new NoteSheetsReport.Page(face, size, fitting.evenLines(text, QUESTION_WIDTH, QUESTION.at(size)));
    }

    private void requireFits(LensFace lens, double field) {
        double height = fitting.height(lens.label().words(), LENS_WIDTH, LABEL)
                + fitting.height(lens.prompt().words(), LENS_WIDTH, PROMPT);
        if (height > field) {
            throw tooLong(lens.label().text(), PROMPT.size());
        }
    }

    private TextDoesNotFitException tooLong(String place, double size) {
        return new TextDoesNotFitException(place, sheets.language(), size);
    }
}
