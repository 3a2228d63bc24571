package org.droomballon.export.layout;

/** A rectangle on a page, in millimetres from its top left corner. */
public record Cell(double left, double top, double width, double height) {
    public Cell {
        if (left < 0 || top < 0 || width <= 0 || height <= 0) {
            throw new IllegalArgumentException("no such rectangle on a page: " + left + ", " + top);
        }
    }

    /** The same drawn larger or smaller, in hundredths of a millimetre. */
    public Cell scaled(double scale) {
        return new Cell(round(left * scale), round(top * scale), round(width * scale), round(height * scale));
    }

    /** The same so much farther right and down. */
    public Cell moved(double by) {
        return new Cell(round(left + by), round(top + by), width, height);
    }

    private static double round(double length) {
        return Math.round(length * 100) / 100.0;
    }
}
