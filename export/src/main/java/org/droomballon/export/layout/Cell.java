package org.droomballon.export.layout;

/** A rectangle on a page, in millimetres from its top left corner. */
public record Cell(double left, double top, double width, double height) {
    public Cell {
        if (left < 0 || top < 0 || width <= 0 || height <= 0) {
            throw new IllegalArgumentException("no such rectangle on a page: " + left + ", " + top);
        }
    }
}
