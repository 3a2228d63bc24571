package org.droomballon.export.pdf;

import java.util.List;
import java.util.stream.IntStream;
import org.droomballon.export.document.NoteSheetFace;
import org.droomballon.export.document.NoteSheets;
import org.droomballon.export.house.HouseFace;
import org.droomballon.export.template.Markup;

/**
 * What the template of the note sheets sees: the document, and how large things are.
 *
 * @param field the height of the field of one lens in millimetres
 * @param lines how many lines to write on a lens has, and {@code line} how high one is in millimetres
 * @param dreamLines how many lines the balloon has
 */
public record NoteSheetsReport(
        NoteSheets document,
        Markup style,
        HouseFace house,
        List<Page> pages,
        double field,
        int lines,
        double line,
        int dreamLines) {
    public NoteSheetsReport {
        pages = List.copyOf(pages);
    }

    /**
     * One page: its sheet, the letter size of its question in points, and the lines in which that stands.
     *
     * @param drop how far the question stands under the top of its room in millimetres
     */
    public record Page(NoteSheetFace face, double size, List<String> question, double drop) {
        public Page {
            question = List.copyOf(question);
        }
    }

    /** A place for each line to write on, for the template to walk through. */
    public List<Integer> rows() {
        return places(lines);
    }

    /** The same for the balloon. */
    public List<Integer> dreamRows() {
        return places(dreamLines);
    }

    private static List<Integer> places(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
