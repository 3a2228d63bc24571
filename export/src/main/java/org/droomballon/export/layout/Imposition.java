package org.droomballon.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where fronts and backs of cards stand on a sheet, so that after turning or folding the paper each back is behind its front
 * and stands upright.
 */
public record Imposition(SheetGeometry paper, Backs backs) {
    private static final double DASH = 2.5;
    private static final double HAIR = 0.3;

    public Imposition {
        if (backs == Backs.FOLD && paper.columns() % 2 != 0 && paper.rows() % 2 != 0) {
            throw new IllegalArgumentException("cards in one column and one row cannot be folded");
        }
    }

    /** The places of fronts on a sheet, row by row. */
    public List<Cell> fronts() {
        List<Cell> cells = paper.cells();
        return IntStream.range(0, cells.size())
                .filter(at -> backs != Backs.FOLD || isFront(at))
                .mapToObj(cells::get)
                .toList();
    }

    /** The place of the back of a front: on the other side of the paper as one looks at it, or beside it. */
    public Cell back(Cell front) {
        double left = front.left();
        double top = front.top();
        return switch (backs) {
            case LONG_EDGE -> new Cell(paper.pageWidth() - left - front.width(), top, front.width(), front.height());
            case SHORT_EDGE -> new Cell(left, paper.pageHeight() - top - front.height(), front.width(), front.height());
            case FOLD -> foldsSideways()
                    ? new Cell(left - front.width(), top, front.width(), front.height())
                    : new Cell(left, top - front.height(), front.width(), front.height());
            case NONE -> throw new IllegalStateException("cards without backs");
        };
    }

    /** Whether backs are printed upside down, because the paper is turned head over heels. */
    public boolean isTurned() {
        return backs == Backs.SHORT_EDGE || (backs == Backs.FOLD && !foldsSideways());
    }

    /** Where to cut. A fold is no cut. */
    public List<Cell> cutMarks() {
        return paper.cutMarks().stream().filter(mark -> !isOnFold(mark)).toList();
    }

    /** Short dashes along each fold; none where nothing is folded. */
    public List<Cell> foldMarks() {
        if (backs != Backs.FOLD) {
            return List.of();
        }
        List<Cell> dashes = new ArrayList<>();
        for (double fold : folds()) {
            double length = foldsSideways() ? paper.pageHeight() : paper.pageWidth();
            for (double at = DASH; at < length - DASH; at += 2 * DASH) {
                dashes.add(
                        foldsSideways()
                                ? new Cell(fold - HAIR / 2, at, HAIR, DASH)
                                : new Cell(at, fold - HAIR / 2, DASH, HAIR));
            }
        }
        return List.copyOf(dashes);
    }

    /** A place that reaches over the edge of the paper where it stands at that edge; measured from the bleed's own corner. */
    public Cell bled(Cell cell, double bleed) {
        double left = isNear(cell.left(), 0) ? 0 : bleed;
        double top = isNear(cell.top(), 0) ? 0 : bleed;
        double right = isNear(cell.left() + cell.width(), paper.pageWidth()) ? bleed : 0;
        double bottom = isNear(cell.top() + cell.height(), paper.pageHeight()) ? bleed : 0;
        return new Cell(
                cell.left() + left,
                cell.top() + top,
                cell.width() + bleed - left + right,
                cell.height() + bleed - top + bottom);
    }

    private boolean foldsSideways() {
        return paper.columns() % 2 == 0;
    }

    private boolean isFront(int at) {
        return foldsSideways() ? at % paper.columns() % 2 == 1 : at / paper.columns() % 2 == 1;
    }

    /** The middles of each pair of columns, or of rows where cards stand in one column. */
    private List<Double> folds() {
        int lines = foldsSideways() ? paper.columns() : paper.rows();
        double each = foldsSideways() ? paper.cardWidth() : paper.cardHeight();
        return Stream.iterate(1, line -> line < lines, line -> line + 2)
                .map(line -> line * each)
                .toList();
    }

    private boolean isOnFold(Cell mark) {
        if (backs != Backs.FOLD) {
            return false;
        }
        double middle = foldsSideways() ? mark.left() + mark.width() / 2 : mark.top() + mark.height() / 2;
        boolean alongFold = foldsSideways() == mark.height() > mark.width();
        return alongFold && folds().stream().anyMatch(fold -> isNear(fold, middle));
    }

    private static boolean isNear(double one, double other) {
        return Math.abs(one - other) < 0.01;
    }
}
