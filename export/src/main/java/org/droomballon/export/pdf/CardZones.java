package org.droomballon.export.pdf;

import org.droomballon.export.layout.SheetGeometry;

/**
 * The zones of a card from top to bottom, in millimetres from its top left corner: a head with the number, the
 * question, and a row for each lens.
 */
public record CardZones(
        double padding, double width, double questionTop, double questionHeight, double lensTop, double lensRow) {
    private static final double PADDING = 10;
    private static final double HEAD = 30;
    private static final double HINT = 10;
    private static final double LENS_AREA = 45;
    /** On a card that lies there is no room for more than the names of the lenses. */
    private static final double LOW_LENS_AREA = 27;

    private static final double LOW = 140;
    private static final double TALLEST_ROW = 15;
    private static final double GAP = 5;

    static CardZones of(SheetGeometry sheet, int lenses) {
        double area = sheet.cardHeight() < LOW ? LOW_LENS_AREA : LENS_AREA;
        double row = Math.min(TALLEST_ROW, area / lenses);
        double lensTop = sheet.cardHeight() - PADDING + 1 - row * lenses;
        return new CardZones(PADDING, sheet.cardWidth() - 2 * PADDING, HEAD, lensTop - HEAD - 2 * GAP, lensTop, row);
    }

    /** The room for a question under which a hint of that height stands. */
    double heightAbove(double hint) {
        return questionHeight - Math.max(HINT, hint);
    }

    /** The room between the padding of a card that is all text. */
    double wholeHeight(SheetGeometry sheet) {
        return sheet.cardHeight() - 2 * padding;
    }

    CardZones scaled(double scale) {
        return new CardZones(
                padding * scale,
                width * scale,
                questionTop * scale,
                questionHeight * scale,
                lensTop * scale,
                lensRow * scale);
    }
}
