package org.droomballon.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Draws how time and memory grow as an SVG. Arguments: the file of figures, and the SVG to write.
 *
 * <p>A row of figures: what, how many, seconds, MiB, parted by commas; {@code #} begins a remark.
 */
public final class GrowthPlot {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 400;
    private static final int TOP = 80;
    private static final int SIDE = 70;
    private static final int GAP = 90;
    private static final int PANEL_WIDTH = (WIDTH - 2 * SIDE - GAP) / 2;
    private static final int PANEL_HEIGHT = 230;
    private static final List<String> COLOURS = List.of("#0b5fa5", "#b3541e");

    private final List<Figure> figures;
    private final StringBuilder svg = new StringBuilder();

    /** One measurement. */
    private record Figure(String what, double many, double seconds, double mebibytes) {
        static Figure of(String row) {
            String[] cells = row.split(", ", -1);
            return new Figure(
                    cells[0], Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
        }
    }

    /** Half of the picture: what is read off it, and between which powers of ten. */
    private record Panel(String title, String unit, int left, int lowest, int highest, Reading reading) {
        double y(double value) {
            return TOP + PANEL_HEIGHT * (highest - Math.log10(value)) / (highest - lowest);
        }

        double x(double many) {
            return left + PANEL_WIDTH * (Math.log10(many) - 3) / 3;
        }
    }

    /** What a panel shows of a figure. */
    @FunctionalInterface
    private interface Reading {
        double of(Figure figure);
    }

    private GrowthPlot(List<Figure> figures) {
        this.figures = figures;
    }

    public static void main(String[] args) throws IOException {
        List<Figure> figures = Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8).stream()
                .filter(row -> !row.isBlank() && !row.startsWith("#"))
                .map(Figure::of)
                .toList();
        Files.writeString(Path.of(args[1]), new GrowthPlot(figures).draw(), StandardCharsets.UTF_8);
    }

    private String draw() {
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"13\""
                        + " fill=\"#222\" role=\"img\">%n<title>How time and memory grow with voters and notes</title>%n"
                        + "<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>%n",
                WIDTH,
                HEIGHT,
                WIDTH,
                HEIGHT));
        text(SIDE, 26, "start", 17, "Choosing ten points, and finding like notes: from a thousand to a million");
        panel(new Panel("Processor time, one thread", "s", SIDE, -3, 3, Figure::seconds));
        panel(new Panel("Memory that lives", "MiB", SIDE + PANEL_WIDTH + GAP, 0, 4, Figure::mebibytes));
        legend();
        return svg.append("</svg>\n").toString();
    }

    private void panel(Panel panel) {
        text(panel.left(), TOP - 20, "start", 14, panel.title());
        for (int power = panel.lowest(); power <= panel.highest(); power++) {
            double y = panel.y(Math.pow(10, power));
            line(panel.left(), y, panel.left() + PANEL_WIDTH, y, "#ddd", 1);
            text(panel.left() - 8, y + 4, "end", 12, number(Math.pow(10, power)) + " " + panel.unit());
        }
        for (int power = 3; power <= 6; power++) {
            double x = panel.x(Math.pow(10, power));
            line(x, TOP, x, TOP + PANEL_HEIGHT, "#ddd", 1);
            text(x, TOP + PANEL_HEIGHT + 18, "middle", 12, number(Math.pow(10, power)));
        }
        double start = Math.pow(10, panel.lowest() + 0.5);
        line(panel.x(1e3), panel.y(start), panel.x(1e6), panel.y(start * 1e3), "#999", 1);
        List<String> kinds = kinds();
        for (int kind = 0; kind < kinds.size(); kind++) {
            curve(panel, kinds.get(kind), COLOURS.get(kind % COLOURS.size()));
        }
    }

    private void curve(Panel panel, String kind, String colour) {
        List<Figure> own =
                figures.stream().filter(figure -> figure.what().equals(kind)).toList();
        for (int at = 0; at < own.size(); at++) {
            double x = panel.x(own.get(at).many());
            double y = panel.y(panel.reading().of(own.get(at)));
            svg.append(String.format(
                    Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>%n", x, y, colour));
            if (at > 0) {
                Figure before = own.get(at - 1);
                line(panel.x(before.many()), panel.y(panel.reading().of(before)), x, y, colour, 2);
            }
        }
    }

    private void legend() {
        int y = TOP + PANEL_HEIGHT + 52;
        List<String> kinds = kinds();
        for (int kind = 0; kind < kinds.size(); kind++) {
            int left = SIDE + kind * 330;
            line(left, y - 4, left + 26, y - 4, COLOURS.get(kind % COLOURS.size()), 3);
            text(left + 34, y, "start", 13, kinds.get(kind));
        }
        line(SIDE, y + 20, SIDE + 26, y + 20, "#999", 1);
        text(SIDE + 34, y + 24, "start", 12, "ten times as many, ten times as much. All scales go by tens.");
    }

    private List<String> kinds() {
        return figures.stream().map(Figure::what).distinct().toList();
    }

    private static String number(double value) {
        return value < 1
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : String.format(Locale.ROOT, "%,.0f", value);
    }

    private void line(double fromX, double fromY, double toX, double toY, String colour, int width) {
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%d\"/>%n",
                fromX,
                fromY,
                toX,
                toY,
                colour,
                width));
    }

    private void text(double x, double y, String anchor, int size, String words) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"%d\">%s</text>%n",
                x,
                y,
                anchor,
                size,
                words));
    }
}
