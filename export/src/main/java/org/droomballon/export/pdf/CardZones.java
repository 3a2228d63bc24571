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
    private static final double TALLEST_ROW = 15;
    private static final double GAP = 5;

    static CardZones of(SheetGeometry sheet, int lenses) {
        double row = Math.min(TALLEST_ROW, LENS_AREA / lenses);
        double lensTop = sheet.cardHeight() - PADDING + 1 - row * lenses;
        return new CardZones(PADDING, sheet.cardWidth() - 2 * PADDING, HEAD, lensTop - HEAD - 2 * GAP, lensTop, row);
    }

    /** The room for a question under which a hint stands. */
    double heightAboveHint() {
        return questionHeight - HINT;
    }

    /** The room between the padding of a card that is all text. */
    double wholeHeight(SheetGeometry sheet) {
        return sheet.cardHeight() - 2 * padding;
    }
}
