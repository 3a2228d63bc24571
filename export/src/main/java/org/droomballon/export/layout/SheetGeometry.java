package org.droomballon.export.layout;

import java.util.ArrayList;
import java.util.List;

/** A page of cards in columns and rows that fill it from edge to edge, so that two straight cuts part them. */
public record SheetGeometry(double pageWidth, double pageHeight, int columns, int rows) {
    private static final double MARK = 6;
    private static final double HAIR = 0.3;

    public SheetGeometry {
        if (pageWidth <= 0 || pageHeight <= 0 || columns < 1 || rows < 1) {
            throw new IllegalArgumentException("a sheet has a size, a column and a row");
        }
    }

    public int cardsPerSheet() {
        return columns * rows;
    }

    public double cardWidth() {
        return pageWidth / columns;
    }

    public double cardHeight() {
        return pageHeight / rows;
    }

    /** The place of each card, row by row. */
    public List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                cells.add(new Cell(column * cardWidth(), row * cardHeight(), cardWidth(), cardHeight()));
            }
        }
        return List.copyOf(cells);
    }

    /** Thin bars that show where to cut: at both ends of each cut, and a cross where two cuts meet. */
    public List<Cell> cutMarks() {
        List<Cell> marks = new ArrayList<>();
        for (int column = 1; column < columns; column++) {
            addUpright(marks, column * cardWidth());
        }
        for (int row = 1; row < rows; row++) {
            addLevel(marks, row * cardHeight());
        }
        return List.copyOf(marks);
    }

    private void addUpright(List<Cell> marks, double x) {
        marks.add(new Cell(x - HAIR / 2, 0, HAIR, 2 * MARK));
        marks.add(new Cell(x - HAIR / 2, pageHeight - 2 * MARK, HAIR, 2 * MARK));
        for (int row = 1; row < rows; row++) {
            marks.add(new Cell(x - HAIR / 2, row * cardHeight() - MARK / 2, HAIR, MARK));
        }
    }

    private void addLevel(List<Cell> marks, double y) {
        marks.add(new Cell(0, y - HAIR / 2, 2 * MARK, HAIR));
        marks.add(new Cell(pageWidth - 2 * MARK, y - HAIR / 2, 2 * MARK, HAIR));
        for (int column = 1; column < columns; column++) {
            marks.add(new Cell(column * cardWidth() - MARK / 2, y - HAIR / 2, MARK, HAIR));
        }
    }
}
