package org.droomballon.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.font.FontFile;
import org.droomballon.export.house.HouseFace;
import org.droomballon.export.layout.Backs;
import org.droomballon.export.layout.Cell;
import org.droomballon.export.layout.Fitting;
import org.droomballon.export.layout.Imposition;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.export.layout.TextDoesNotFitException;
import org.droomballon.export.layout.TextDoesNotFitException.Part;
import org.droomballon.export.layout.TextStyle;
import org.droomballon.paper.Shift;

/** The backs of cards, all alike, and the marks by which people cut and fold. */
record CardBacks(CardSheets sheets, PrintSettings settings, HouseFace house, Imposition imposition, Fitting fitting) {
    private static final List<Double> SIZES = List.of(22.0, 20.0, 18.0, 16.0, 14.0, 12.0, 10.0);
    private static final TextStyle TITLE = new TextStyle(FontFile.EXTRA_BOLD, 22, 1.2);
    private static final String PLACE = "back";
    private static final TextStyle SERIES = new TextStyle(FontFile.REGULAR, 9, 1.25);
    /** What the drawing and the series leave of the height of a card. */
    private static final double TITLE_PART = 0.25;

    private static final double MARGIN = 12;
    private static final double DRAWING_PART = 0.46;
    private static final double UNDER_DRAWING = 4;
    private static final double UNDER_TITLE = 2;
    /** How much of the room over all is above it: a little less than half looks like half. */
    private static final double ABOVE = 0.47;

    private static final double PANEL_MARGIN = 6;
    private static final double HAIR = 0.3;
    private static final double PIXEL = 25.4 / 96;

    /** What stands on every back, as large as it is printed; nothing where cards have none. */
    CardsReport.BackFace face() {
        if (settings.backs() == Backs.NONE) {
            return new CardsReport.BackFace(0, List.of(), 0, 0, 0);
        }
        double scale = settings.layout().scale();
        Cell card = settings.layout().drawn().cells().get(0);
        double width = card.width() - 2 * MARGIN;
        double size = fitting.largest(
                        sizes(), card.height() * TITLE_PART, each -> fitting.height(title(), width, TITLE.at(each)))
                .orElseThrow(() -> new TextDoesNotFitException(
                        Part.BACK, PLACE, sheets.language(), sizes().get(sizes().size() - 1) * scale));
        double drawing = Math.min(card.width(), card.height()) * DRAWING_PART;
        double words = UNDER_DRAWING + fitting.height(title(), width, TITLE.at(size)) + series(width);
        return new CardsReport.BackFace(
                size * scale,
                fitting.evenLines(title(), width, TITLE.at(size)),
                series().size() * scale,
                Math.round(drawing * scale / PIXEL),
                Math.max(0, card.height() - drawn(drawing) - words) * ABOVE * scale);
    }

    private double drawn(double side) {
        return house.hasLogo() ? house.height(side, side) : side;
    }

    /** In large print there is no room to say of which series the deck is. */
    private double series(double width) {
        return settings.isLarge()
                ? 0
                : UNDER_TITLE + fitting.height(sheets.series().words(), width, series());
    }

    private TextStyle series() {
        return SERIES.at(new CardType(settings).readable(SERIES.size()));
    }

    /** The backs beside their fronts on the same side of the paper. */
    List<CardsReport.Back> beside(List<Cell> fronts) {
        return settings.backs() == Backs.FOLD ? backs(fronts) : List.of();
    }

    /** The other side of a sheet, moved as far as the printer is off. */
    CardsReport.Page otherSide(List<Cell> fronts) {
        Shift off = settings.shift();
        return new CardsReport.Page(
                List.of(), List.of(), List.of(), List.of(), backs(fronts), new Shift(0 - off.right(), 0 - off.down()));
    }

    List<Cell> foldMarks() {
        return moved(imposition.foldMarks());
    }

    /** Between the cards, and where the paper is larger than what is kept of it, at its corners. */
    List<Cell> cutMarks() {
        List<Cell> marks = new ArrayList<>(moved(imposition.cutMarks()));
        double bleed = settings.bleed();
        if (bleed > HAIR) {
            double right = bleed + imposition.paper().pageWidth();
            double bottom = bleed + imposition.paper().pageHeight();
            for (double x : List.of(bleed, right)) {
                marks.add(new Cell(x - HAIR / 2, 0, HAIR, bleed - HAIR));
                marks.add(new Cell(x - HAIR / 2, bottom + HAIR, HAIR, bleed - HAIR));
            }
            for (double y : List.of(bleed, bottom)) {
                marks.add(new Cell(0, y - HAIR / 2, bleed - HAIR, HAIR));
                marks.add(new Cell(right + HAIR, y - HAIR / 2, bleed - HAIR, HAIR));
            }
        }
        return List.copyOf(marks);
    }

    private List<CardsReport.Back> backs(List<Cell> fronts) {
        return fronts.stream()
                .map(imposition::back)
                .map(cell -> new CardsReport.Back(cell.moved(settings.bleed()), ground(cell), imposition.isTurned()))
                .toList();
    }

    /** A panel within the card, which no printer cuts off; a print shop cuts a coloured ground off itself. */
    private Cell ground(Cell cell) {
        if (settings.isBleeding()) {
            return imposition.bled(cell, settings.bleed());
        }
        double margin = PANEL_MARGIN * settings.layout().scale();
        return new Cell(
                        cell.left() + margin,
                        cell.top() + margin,
                        cell.width() - 2 * margin,
                        cell.height() - 2 * margin)
                .moved(settings.bleed());
    }

    private List<Cell> moved(List<Cell> marks) {
        return marks.stream().map(mark -> mark.moved(settings.bleed())).toList();
    }

    private List<Double> sizes() {
        return settings.print().enough(SIZES, settings.layout().scale());
    }

    private String title() {
        return sheets.heading().words();
    }
}
