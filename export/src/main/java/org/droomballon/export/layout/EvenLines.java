package org.droomballon.export.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a text in a given number of lines: of all ways the one that leaves the least uneven room at their ends, and that parts the
 * least of what belongs together.
 */
final class EvenLines {
    private final String text;
    private final int count;
    private final double room;
    private final List<Integer> breaks = new ArrayList<>(List.of(0));
    private final double[] reach;
    private final double[] harm;
    private final double[][] cost;
    private final int[][] from;

    EvenLines(String text, int count, double width, Fitting fitting, TextStyle style) {
        this.text = text;
        this.count = count;
        this.room = Fitting.room(width);
        breaks.addAll(LineBreaks.of(text));
        reach = fitting.reach(text, breaks, style);
        harm = breaks.stream()
                .mapToDouble(end -> LineEnds.harm(text, end) * room * room)
                .toArray();
        cost = new double[count + 1][breaks.size()];
        from = new int[count + 1][breaks.size()];
    }

    List<String> best() {
        for (int line = 0; line <= count; line++) {
            for (int end = 0; end < breaks.size(); end++) {
                cost[line][end] = line == 0 && end == 0 ? 0 : Double.POSITIVE_INFINITY;
                tryStarts(line, end);
            }
        }
        return trace();
    }

    private void tryStarts(int line, int end) {
        for (int start = 0; line > 0 && start < end; start++) {
            double spare = room - (reach[end] - reach[start]);
            double sum = cost[line - 1][start] + spare * spare + harm[end] + alone(start, end);
            if (spare >= 0 && sum < cost[line][end]) {
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
