package org.droomballon.export.pdf;

import java.util.List;
import java.util.stream.IntStream;
import org.droomballon.export.document.CardFace;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.house.HouseFace;
import org.droomballon.export.layout.Cell;
import org.droomballon.export.template.Markup;
import org.droomballon.paper.Shift;

/**
 * What the template of the card sheets sees: the document, and where each part of it goes.
 *
 * @param scale how many times as large as on an A6 card things are drawn
 * @param linesToWrite how many lines a card has on which a group writes its own question
 * @param helpPages the letter size in points of the help where it has pages of its own: none or one
 * @param prompts what stands under each lens, empty where there is no room for it
 * @param back what stands on every back
 */
public record CardsReport(
        CardSheets document,
        double scale,
        Markup style,
        HouseFace house,
        CardZones zones,
        int linesToWrite,
        List<Page> pages,
        List<Double> helpPages,
        List<String> prompts,
        BackFace back) {
    public CardsReport {
        pages = List.copyOf(pages);
        helpPages = List.copyOf(helpPages);
        prompts = List.copyOf(prompts);
    }

    /** The side of a drawing that is so many pixels on an A6 card. */
    public long pixels(int side) {
        return Math.round(side * scale);
    }

    /** A number for each line on which a group writes its own question, for the template to walk through. */
    public List<Integer> writingLines() {
        return IntStream.range(0, linesToWrite).boxed().toList();
    }

    /**
     * One side of a sheet: where to cut and fold it, its cards, the help where a place is left for it, backs, and how far all
     * of it is moved for the printer.
     */
    public record Page(
            List<Cell> cutMarks,
            List<Cell> foldMarks,
            List<Placed> cards,
            List<Help> help,
            List<Back> backs,
            Shift moved) {
        public Page {
            cutMarks = List.copyOf(cutMarks);
            foldMarks = List.copyOf(foldMarks);
            cards = List.copyOf(cards);
            help = List.copyOf(help);
            backs = List.copyOf(backs);
        }
    }

    /**
     * A card in its cell, with the letter size of its question in points, and the lines in which it stands; then the same of the
     * question in the second language.
     */
    public record Placed(
            Cell cell, CardFace face, double size, List<String> lines, double secondSize, List<String> second) {
        public Placed {
            lines = List.copyOf(lines);
            second = List.copyOf(second);
        }
    }

    /** The cell that says how it works, with its letter size in points. */
    public record Help(Cell cell, double size) {}

    /** A back in its cell, the ground that may reach over the edge of the paper, and whether it stands upside down. */
    public record Back(Cell cell, Cell ground, boolean turned) {}

    /** The title on a back, the side of its drawing in pixels, and where that starts in millimetres. */
    public record BackFace(double size, List<String> lines, long drawing, double top) {
        public BackFace {
            lines = List.copyOf(lines);
        }
    }
}
