package org.droomballon.export.layout;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.droomballon.export.font.FontMetrics;

/** Measures text as it will be printed, line by line with the real width of each letter. */
public final class Fitting {
    static final double MM_PER_POINT = 25.4 / 72;

    /** A hair of slack, because the page is laid out in whole dots. */
    private static final double SLACK = 0.99;

    private static final String DOT = " · ";

    /** Lines of which the shortest is so much of the longest look even. */
    private static final double EVEN = 0.55;

    private static final double LAST = 0.5;

    private static final double LONG = 0.75;
    /** What makes a line longer than another with the space behind it, in millimetres. */
    private static final double HAIR = 0.01;

    private final FontMetrics metrics;

    public Fitting(FontMetrics metrics) {
        this.metrics = Objects.requireNonNull(metrics, "metrics");
    }

    /** The height in millimetres that a text takes in a column; endless when one word is wider than the column. */
    public double height(String text, double width, TextStyle style) {
        List<String> lines = lines(text, width, style);
        return lines.isEmpty() ? Double.POSITIVE_INFINITY : style.height(lines.size());
    }

    /** The lines of pieces with dots between them; no line ends with a dot, and a piece that is too wide is left as it is. */
    public List<String> dottedLines(String text, double width, TextStyle style) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : Splitter.on(DOT).split(text)) {
            String longer = line.isEmpty() ? piece : line + DOT + piece;
            if (line.isEmpty() || width(longer, style) <= width * SLACK) {
                line = longer;
            } else {
                lines.add(line);
                line = piece;
            }
        }
        lines.add(line);
        return List.copyOf(lines);
    }

    /** The width in millimetres that a text takes on one line. */
    public double width(String text, TextStyle style) {
        return metrics.width(text, style.font(), style.size()) * MM_PER_POINT;
    }

    /** The lines of a text in a column, or none when one word is wider than the column. */
    public List<String> lines(String text, double width, TextStyle style) {
        double room = room(width);
        List<Integer> breaks = LineBreaks.of(text);
        double[] reach = reach(text, breaks, style);
        List<String> lines = new ArrayList<>();
        int start = 0;
        double begun = 0;
        for (int piece = 0; piece < breaks.size(); piece++) {
            double before = piece == 0 ? 0 : reach[piece - 1];
            if (reach[piece] - before > room) {
                return List.of();
            }
            if (reach[piece] - begun > room) {
                lines.add(text.substring(start, breaks.get(piece - 1)).strip());
                start = breaks.get(piece - 1);
                begun = before;
            }
        }
        lines.add(text.substring(start).strip());
        return List.copyOf(lines);
    }

    /** As many lines as {@link #lines} makes, but about equally long, so that no last word stands alone. */
    public List<String> evenLines(String text, double width, TextStyle style) {
        int count = lines(text, width, style).size();
        return count < 2 ? lines(text, width, style) : new EvenLines(text, count, width, this, style).best();
    }

    /**
     * Lines that are about equally long and part nothing that belongs together, one more than is needed if that makes the difference;
     * nothing where there are none, or not in so many lines.
     */
    public Optional<List<String>> fineLines(String text, double width, TextStyle style, int most) {
        return lines(text, width, style, most, LineEnds::parts);
    }

    /** The same where a line may also end with a preposition of three letters. */
    public Optional<List<String>> nearlyFineLines(String text, double width, TextStyle style, int most) {
        return lines(text, width, style, most, LineEnds::tears);
    }

    private Optional<List<String>> lines(String text, double width, TextStyle style, int most, Predicate<String> bad) {
        return counts(text, width, style, most)
                .flatMap(lines -> ways(text, lines, width, style, bad))
                .filter(lines -> areEven(lines, style))
                .findFirst();
    }

    /** The lines of a title: in at most so many, one more than is needed if only then nothing is parted that belongs together. */
    public List<String> titleLines(String text, double width, TextStyle style, int most) {
        return counts(text, width, style, most)
                .flatMap(lines -> ways(text, lines, width, style, any -> false).limit(1))
                .filter(lines -> lines.stream().limit(lines.size() - 1L).noneMatch(LineEnds::parts))
                .findFirst()
                .orElseGet(() -> evenLines(text, width, style));
    }

    /** In how many lines: in as many as it takes, or one more. */
    private Stream<Integer> counts(String text, double width, TextStyle style, int most) {
        int count = lines(text, width, style).size();
        return IntStream.rangeClosed(count, Math.min(count + 1, most))
                .filter(lines -> lines <= LineBreaks.of(text).size())
                .boxed();
    }

    /** The best way first, then those in which the shortest of the lines before the last is longer. */
    private Stream<List<String>> ways(String text, int count, double width, TextStyle style, Predicate<String> bad) {
        if (count < 2) {
            return Stream.of(lines(text, width, style));
        }
        double more = width(" ", style) + HAIR;
        UnaryOperator<List<String>> next =
                lines -> new EvenLines(text, count, width, this, style, shortest(lines, style) + more, bad).best();
        return Stream.iterate(
                new EvenLines(text, count, width, this, style, 0, bad).best(), lines -> !lines.isEmpty(), next);
    }

    private double shortest(List<String> lines, TextStyle style) {
        return lines.stream()
                .limit(lines.size() - 1L)
                .mapToDouble(line -> width(line, style))
                .min()
                .orElse(0);
    }

    /** Whether none of the lines is much shorter than the longest, unless it is the last, and that is not one short word. */
    private boolean areEven(List<String> lines, TextStyle style) {
        double longest =
                lines.stream().mapToDouble(line -> width(line, style)).max().orElse(0);
        String last = lines.get(lines.size() - 1);
        return (lines.size() == 1 || shortest(lines, style) >= longest * EVEN)
                && width(last, style) >= longest * (last.contains(" ") ? LAST : LONG);
    }

    /** The first of the sizes, largest first, at which {@code height} is at most the room that there is. */
    public OptionalDouble largest(List<Double> sizes, double room, DoubleUnaryOperator height) {
        return sizes.stream()
                .mapToDouble(Double::doubleValue)
                .filter(size -> height.applyAsDouble(size) <= room)
                .findFirst();
    }

    /** What can be filled of a column, in points. */
    static double room(double width) {
        return width * SLACK / MM_PER_POINT;
    }

    /** How far the text reaches at each of the breaks on one endless line, in points. */
    double[] reach(String text, List<Integer> breaks, TextStyle style) {
        double[] reach = new double[breaks.size()];
        double width = 0;
        int from = 0;
        for (int piece = 0; piece < reach.length; piece++) {
            width += metrics.width(text.substring(from, breaks.get(piece)), style.font(), style.size());
            reach[piece] = width;
            from = breaks.get(piece);
        }
        return reach;
    }
}
