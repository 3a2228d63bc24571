package org.droomballon.export.pdf;

import java.util.List;
import java.util.stream.IntStream;

/** Columns beside each other: equally wide, but none narrower than what stands in it needs. */
record LensColumns(List<Double> widths) {
    static final double GAP = 3.5;

    LensColumns {
        widths = List.copyOf(widths);
    }

    /**
     * Columns that fill a width.
     *
     * @param needs the least width of each
     */
    static LensColumns of(double width, List<Double> needs) {
        double all = width - (needs.size() - 1) * GAP;
        double equal = all / needs.size();
        double more =
                needs.stream().mapToDouble(need -> Math.max(0, need - equal)).sum();
        long giving = needs.stream().filter(need -> need < equal).count();
        return new LensColumns(needs.stream()
                .map(need -> need < equal ? equal - more / giving : Math.min(need, all))
                .toList());
    }

    /**
     * Columns that are as wide as what stands in them, with as much between each two; as {@link #of} where they need more than
     * there is.
     *
     * @param needs the least width of each
     */
    static LensColumns apart(double width, List<Double> needs) {
        int gaps = needs.size() - 1;
        double more = width
                - gaps * GAP
                - needs.stream().mapToDouble(Double::doubleValue).sum();
        return gaps == 0 || more < 0
                ? of(width, needs)
                : new LensColumns(IntStream.range(0, needs.size())
                        .mapToObj(column -> needs.get(column) + (column < gaps ? more / gaps : 0))
                        .toList());
    }

    double left(int column) {
        return IntStream.range(0, column)
                .mapToDouble(each -> widths.get(each) + GAP)
                .sum();
    }

    double width(int column) {
        return widths.get(column);
    }

    int count() {
        return widths.size();
    }
}
