package org.droomballon.export.pdf;

import java.util.List;
import org.droomballon.export.document.LensFace;
import org.droomballon.export.document.NoteSheetFace;
import org.droomballon.export.document.NoteSheets;
import org.droomballon.export.font.FontFile;
import org.droomballon.export.layout.Fitting;
import org.droomballon.export.layout.Print;
import org.droomballon.export.layout.TextDoesNotFitException;
import org.droomballon.export.layout.TextDoesNotFitException.Part;
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
    private static final List<Double> LARGE_SIZES = List.of(28.0, 26.0, 24.0, 22.0, 20.0, 18.0);
    private static final double LARGE_QUESTION_HEIGHT = 31;
    /** How much of the room that a question leaves is above it. */
    private static final double ABOVE = 0.6;

    private static final double LENS_WIDTH = 34;
    private static final double LENS_AREA = 126;
    private static final double LARGE_LENS_AREA = 114;
    private static final double LEAST_LINE = 7.5;
    /** In large print people write larger too; the name of a lens stands where its first line would. */
    private static final double LEAST_LARGE_LINE = 9.5;

    private static final int DREAM_LINES = 5;
    private static final int LARGE_DREAM_LINES = 4;

    private final NoteSheets sheets;
    private final PageStyle style;
    private final Fitting fitting;

    NoteSheetPages(NoteSheets sheets, PageStyle style, Fitting fitting) {
        this.sheets = sheets;
        this.style = style;
        this.fitting = fitting;
    }

    NoteSheetsReport lay() {
        double field =
                (isLarge() ? LARGE_LENS_AREA : LENS_AREA) / sheets.lenses().size();
        sheets.lenses().forEach(lens -> requireFits(lens, field));
        double least = isLarge() ? LEAST_LARGE_LINE : LEAST_LINE;
        int lines = Math.max(1, Math.min(NoteSheet.NOTES_PER_LENS, (int) (field / least)));
        return new NoteSheetsReport(
                sheets,
                new Markup(styles()),
                style.house().face(sheets.language()),
                sheets.sheets().stream().map(this::page).toList(),
                field,
                lines,
                field / lines,
                isLarge() ? LARGE_DREAM_LINES : DREAM_LINES);
    }

    private NoteSheetsReport.Page page(NoteSheetFace face) {
        String text = face.isBlank() ? face.heading() : face.question().words();
        double room = isLarge() ? LARGE_QUESTION_HEIGHT : QUESTION_HEIGHT;
        double size = fitting.largest(sizes(), room, each -> fitting.height(text, QUESTION_WIDTH, QUESTION.at(each)))
                .orElseThrow(() -> tooLong(Part.CARD, face.heading(), sizes().get(sizes().size() - 1)));
        TextStyle question = QUESTION.at(size);
        double left = face.isBlank() ? 0 : room - fitting.height(text, QUESTION_WIDTH, question);
        return new NoteSheetsReport.Page(face, size, fitting.evenLines(text, QUESTION_WIDTH, question), left * ABOVE);
    }

    private void requireFits(LensFace lens, double field) {
        TextStyle label = LABEL.at(style.print().points(LABEL.size()));
        double prompt = isLarge() ? 0 : fitting.height(lens.prompt().words(), LENS_WIDTH, PROMPT);
        if (fitting.height(lens.label().words(), isLarge() ? QUESTION_WIDTH : LENS_WIDTH, label) + prompt > field) {
            throw tooLong(Part.LABEL, lens.label().text(), isLarge() ? label.size() : PROMPT.size());
        }
    }

    private String styles() {
        return style.text("notesheets.css", 1) + (isLarge() ? style.usual().text("notesheets-large.css", 1) : "");
    }

    private boolean isLarge() {
        return style.print() == Print.LARGE;
    }

    private List<Double> sizes() {
        return isLarge() ? LARGE_SIZES : SIZES;
    }

    private TextDoesNotFitException tooLong(Part part, String place, double size) {
        return new TextDoesNotFitException(part, place, sheets.language(), size);
    }
}
