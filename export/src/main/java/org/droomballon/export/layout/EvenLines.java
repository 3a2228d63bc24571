package org.droomballon.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Parts a text in a given number of lines: of all ways the one that leaves the least uneven room at their ends, and that parts the
 * least of what belongs together.
 */
final class EvenLines {
    private final String text;
    private final int count;
    private final double room;
    private final List<Integer> breaks = new ArrayList<>(List.of(0));
    private final double least;
    private final double[] reach;
    private final double[] harm;
    private final double[][] cost;
    private final int[][] from;

    EvenLines(String text, int count, double width, Fitting fitting, TextStyle style) {
        this(text, count, width, fitting, style, 0, line -> false);
    }

    /**
     * The same where some ways are refused.
     *
     * @param least how long the lines before the last are at least, in millimetres
     * @param bad whether no line may end as this one does
     */
    EvenLines(
            String text,
            int count,
            double width,
            Fitting fitting,
            TextStyle style,
            double least,
            Predicate<String> bad) {
        this.text = text;
        this.count = count;
        this.room = Fitting.room(width);
        this.least = least / Fitting.MM_PER_POINT;
        breaks.addAll(LineBreaks.of(text));
        reach = fitting.reach(text, breaks, style);
        harm = breaks.stream()
                .mapToDouble(
                        end -> isInside(end) && bad.test(text.substring(0, end).stripTrailing())
                                ? Double.POSITIVE_INFINITY
                                : LineEnds.harm(text, end) * room * room)
                .toArray();
        cost = new double[count + 1][breaks.size()];
        from = new int[count + 1][breaks.size()];
    }

    private boolean isInside(int end) {
        return end > 0 && end < text.length();
    }

    /** No lines where every way is refused. */
    List<String> best() {
        for (int line = 0; line <= count; line++) {
            for (int end = 0; end < breaks.size(); end++) {
                cost[line][end] = line == 0 && end == 0 ? 0 : Double.POSITIVE_INFINITY;
                tryStarts(line, end);
            }
        }
        return Double.isFinite(cost[count][breaks.size() - 1]) ? trace() : List.of();
    }

    private void tryStarts(int line, int end) {
        for (int start = 0; line > 0 && start < end; start++) {
            double spare = room - (reach[end] - reach[start]);
            double sum = cost[line - 1][start] + spare * spare + harm[end] + alone(start, end);
            if (spare >= 0 && (line == count || room - spare >= least) && sum < cost[line][end]) {
                cost[line][end] = sum;
                from[line][end] = start;
            }
        }
    }

    /** What it costs that the last line is one word. */
    private double alone(int start, int end) {
        boolean last = end == breaks.size() - 1;
        return last && start > 0 && start == end - 1 ? LineEnds.ALONE * room * room : 0;
    }

    private List<String> trace() {
        List<String> lines = new ArrayList<>();
        int end = breaks.size() - 1;
        for (int line = count; line > 0; line--) {
            int start = from[line][end];
            lines.add(0, text.substring(breaks.get(start), breaks.get(end)).strip());
            end = start;
        }
        return List.copyOf(lines);
    }
}
