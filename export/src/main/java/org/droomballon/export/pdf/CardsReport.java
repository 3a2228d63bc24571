package org.droomballon.export.pdf;

import java.util.List;
import org.droomballon.export.document.CardFace;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.layout.Cell;
import org.droomballon.export.template.Markup;

/**
 * What the template of the card sheets sees: the document, and where each part of it goes.
 *
 * @param prompts the prompt under each lens, empty where there is no room for prompts
 */
public record CardsReport(
        CardSheets document,
        Markup style,
        CardZones zones,
        List<Cell> cutMarks,
        List<Page> pages,
        List<String> prompts) {
    public CardsReport {
        cutMarks = List.copyOf(cutMarks);
        pages = List.copyOf(pages);
        prompts = List.copyOf(prompts);
    }

    /** One sheet of paper: its cards, and the help where a place is left for it. */
    public record Page(List<Placed> cards, List<Help> help) {
        public Page {
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
