package org.droomballon.export.icon;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How far a point is carried at one table or under one lens, in a drawing of {@value #WIDTH} by {@value #HEIGHT} units: a
 * circle for each person, full for those who want it, and under them a stroke for each thing that was written.
 *
 * @param wanting how many people want it, {@code people} of how many, and {@code written} how many notes and balloons say it
 */
public record SpreadMark(long wanting, long people, long written) {
    public static final int WIDTH = 60;
    public static final int HEIGHT = 32;

    private static final Pattern CODE = Pattern.compile("([0-9]{1,9})-([0-9]{1,9})-([0-9]{1,9})");
    private static final int IN_A_ROW = 5;
    private static final int MOST_CIRCLES = 20;
    private static final int MOST_STROKES = 10;
    private static final double PITCH = 12;
    private static final double CIRCLE_ROW = 10;
    private static final double STROKES_FROM = 21;
    private static final double STROKE_ROW = 5.6;

    public SpreadMark {
        if (wanting < 0 || written < 0 || wanting > people) {
            throw new IllegalArgumentException(wanting + " of " + people + " people, " + written + " notes");
        }
    }

    /** A mark by its {@link #code()}. */
    public static SpreadMark of(String code) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + code + "' is no code of a mark");
        }
        return new SpreadMark(
                Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)), Long.parseLong(parts.group(3)));
    }

    /** A name for this drawing, in letters that every format takes. */
    public String code() {
        return wanting + "-" + people + "-" + written;
    }

    /** The drawing as an SVG document, in the colour of the text around it. */
    public String svg() {
        return svg("");
    }

    /** The same for a page that is read from right to left. */
    public String mirrored() {
        return svg(" transform=\"matrix(-1 0 0 1 " + WIDTH + " 0)\"");
    }

    private String svg(String placed) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\"><g" + placed
                + ">" + shapes() + "</g></svg>";
    }

    /** The drawings of these codes as SVG symbols with ids {@code mark-<code>}, for a page that draws each of them many times. */
    public static String sprite(List<String> codes) {
        return codes.stream()
                .map(code -> "<symbol id=\"mark-" + code + "\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\">"
                        + of(code).shapes() + "</symbol>")
                .collect(Collectors.joining("", "<svg class=\"sprite\" aria-hidden=\"true\">", "</svg>"));
    }

    private String shapes() {
        return circles() + strokes();
    }

    private String circles() {
        int drawn = (int) Math.min(people, MOST_CIRCLES);
        int perRow = drawn > 2 * IN_A_ROW ? 2 * IN_A_ROW : IN_A_ROW;
        double pitch = WIDTH / (double) perRow;
        double first = drawn > perRow ? 5 : 9;
        return IntStream.range(0, drawn)
                .mapToObj(at -> {
                    int row = at / perRow;
                    return circle((at % perRow + 0.5) * pitch, first + row * CIRCLE_ROW, pitch, at < full());
                })
                .collect(Collectors.joining());
    }

    /** Where more people sit than are drawn, the share of them; never all or none unless it is all or none of them. */
    private long full() {
        if (people <= MOST_CIRCLES) {
            return wanting;
        }
        long share = Math.round(wanting * (double) MOST_CIRCLES / people);
        long least = wanting > 0 ? 1 : 0;
        long most = wanting < people ? MOST_CIRCLES - 1 : MOST_CIRCLES;
        return Math.max(least, Math.min(most, share));
    }

    private static String circle(double x, double y, double pitch, boolean full) {
        double line = pitch / 8;
        return String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.2f\" fill=\"%s\" stroke=\"currentColor\" stroke-width=\"%.2f\"/>",
                x,
                y,
                Math.min(pitch, 10) * 0.4,
                full ? "currentColor" : "none",
                line);
    }

    private String strokes() {
        double first = people == 0 ? HEIGHT / 2.0 - 2 : STROKES_FROM;
        return IntStream.range(0, (int) Math.min(written, MOST_STROKES))
                .mapToObj(at -> {
                    int row = at / IN_A_ROW;
                    return stroke(at % IN_A_ROW * PITCH + 1.5, first + row * STROKE_ROW);
                })
                .collect(Collectors.joining());
    }

    private static String stroke(double x, double y) {
        return String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"9\" height=\"3.2\" rx=\"1\" fill=\"currentColor\"/>",
                x,
                y);
    }
}
