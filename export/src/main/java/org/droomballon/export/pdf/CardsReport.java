package org.droomballon.export.pdf;

import java.util.List;
import java.util.stream.IntStream;
import org.droomballon.export.document.CardFace;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.layout.Cell;
import org.droomballon.export.template.Markup;

/**
 * What the template of the card sheets sees: the document, and where each part of it goes.
 *
 * @param scale how many times as large as on an A6 card things are drawn
 * @param linesToWrite how many lines a card has on which a group writes its own question
 * @param prompts the prompt under each lens, empty where there is no room for prompts
 */
public record CardsReport(
        CardSheets document,
        double scale,
        Markup style,
        CardZones zones,
        int linesToWrite,
        List<Page> pages,
        List<String> prompts) {
    public CardsReport {
        pages = List.copyOf(pages);
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

    /** One sheet of paper: where to cut it, its cards, and the help where a place is left for it. */
    public record Page(List<Cell> cutMarks, List<Placed> cards, List<Help> help) {
        public Page {
            cutMarks = List.copyOf(cutMarks);
            cards = List.copyOf(cards);
            help = List.copyOf(help);
        }
    }

    /** A card in its cell, with the letter size of its question in points, and the lines in which it stands. */
    public record Placed(Cell cell, CardFace face, double size, List<String> lines) {
        public Placed {
            lines = List.copyOf(lines);
        }
    }

    /** The cell that says how it works, with its letter size in points. */
    public record Help(Cell cell, double size) {}
}
