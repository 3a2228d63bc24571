package org.droomballon.export.layout;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.droomballon.export.font.FontMetrics;

/** Measures text as it will be printed, line by line with the real width of each letter. */
public final class Fitting {
    static final double MM_PER_POINT = 25.4 / 72;

    /** A hair of slack, because the page is laid out in whole dots. */
    private static final double SLACK = 0.99;

    private final FontMetrics metrics;

    public Fitting(FontMetrics metrics) {
        this.metrics = Objects.requireNonNull(metrics, "metrics");
    }

    /** The height in millimetres that a text takes in a column; endless when one word is wider than the column. */
    public double height(String text, double width, TextStyle style) {
        int lines = lines(text, width * SLACK / MM_PER_POINT, style);
        return lines == Integer.MAX_VALUE ? Double.POSITIVE_INFINITY : style.height(lines);
    }

    /** The first of the sizes, largest first, at which {@code height} is at most the room that there is. */
    public OptionalDouble largest(List<Double> sizes, double room, DoubleUnaryOperator height) {
        return sizes.stream()
                .mapToDouble(Double::doubleValue)
                .filter(size -> height.applyAsDouble(size) <= room)
                .findFirst();
    }

    private int lines(String text, double room, TextStyle style) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int lines = 1;
        double used = 0;
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String piece = text.substring(from, to);
            double ink = metrics.width(piece.stripTrailing(), style.font(), style.size());
            if (ink > room) {
                return Integer.MAX_VALUE;
            }
            if (used + ink > room) {
                lines++;
                used = 0;
            }
            used += metrics.width(piece, style.font(), style.size());
        }
        return lines;
    }
}
