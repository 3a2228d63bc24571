package org.droomballon.export.pdf;

import java.util.List;
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
 * @param lenses those at the foot of every card
 * @param named whether there is room to say on a card of what deck it is
 * @param back what stands on every back
 */
public record CardsReport(
        CardSheets document,
        double scale,
        Markup style,
        HouseFace house,
        CardZones zones,
        LensBlock lenses,
        boolean named,
        List<Page> pages,
        BackFace back) {
    public CardsReport {
        pages = List.copyOf(pages);
    }

    /** The edge at which lines begin, as style sheets call it. */
    public String start() {
        return document.direction().equals("rtl") ? "right" : "left";
    }

    /** The side of a drawing that is so many pixels on an A6 card. */
    public long pixels(int side) {
        return Math.round(side * scale);
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
     * question in the second language, and a number for each line on which people write, with how high these are in millimetres.
     */
    public record Placed(
            Cell cell,
            CardFace face,
            double size,
            List<String> lines,
            double secondSize,
            List<String> second,
            List<Integer> writing,
            double line) {
        public Placed {
            lines = List.copyOf(lines);
            second = List.copyOf(second);
            writing = List.copyOf(writing);
        }
    }

    /** The help, or a part of it, in its cell. */
    public record Help(Cell cell, HelpFrame frame) {}

    /** A back in its cell, its ground, which may reach over the edge of the paper, and whether it stands upside down. */
    public record Back(Cell cell, Cell ground, boolean turned) {}

    /**
     * The title on a back with its letter size and that of the series in points, the side of its drawing in pixels, and where that
     * starts in millimetres.
     */
    public record BackFace(double size, List<String> lines, double series, long drawing, double top) {
        public BackFace {
            lines = List.copyOf(lines);
        }
    }
}
