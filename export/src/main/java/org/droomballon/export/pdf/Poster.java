package org.droomballon.export.pdf;

import com.google.common.collect.Iterables;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.droomballon.export.document.PointsPoster;
import org.droomballon.export.font.FontFile;
import org.droomballon.export.layout.Fitting;
import org.droomballon.export.layout.LongWords;
import org.droomballon.export.layout.Print;
import org.droomballon.export.layout.TextDoesNotFitException;
import org.droomballon.export.layout.TextDoesNotFitException.Part;
import org.droomballon.export.layout.TextStyle;
import org.droomballon.export.template.Markup;

/**
 * Fits the points on one page: the largest letters with which all of them fit, and the room that is left between. Drawn for
 * A4, and on other paper larger or smaller as a whole.
 */
final class Poster {
    /** How an error names this page. */
    static final String PLACE = "poster";

    private static final List<Double> SIZES =
            List.of(40.0, 36.0, 32.0, 28.0, 26.0, 24.0, 22.0, 20.0, 18.0, 17.0, 16.0, 15.0, 14.0, 13.0, 12.0);
    private static final List<Double> TITLE_SIZES = List.of(34.0, 30.0, 26.0, 22.0, 18.0);
    private static final TextStyle TITLE = new TextStyle(FontFile.EXTRA_BOLD, 34, 1.12);
    private static final TextStyle WORDING = new TextStyle(FontFile.BOLD, 40, 1.2);
    /** How large a point stands on the pages behind, where it is told. */
    private static final double POINT_BEHIND = 13;

    private static final TextStyle NOTICE = new TextStyle(FontFile.BOLD, 10, 1.3);

    private static final TextStyle PLACE_NAME = new TextStyle(FontFile.REGULAR, 12, 1.45);
    private static final double HEAD_WIDTH = 136;
    /** About how many letters of one point stand beside each other in the head. */
    private static final double HEAD_LETTERS = 700;

    private static final double PAGE = 257;
    /** No number of a page stands under a poster that is no part of another document. */
    private static final double PAGE_ALONE = 264;

    /** The foot of a page in large print is higher. */
    private static final double LARGE_PAGE = 250;

    /** What a line of the house takes at the foot. */
    private static final double SIGNATURE = 3;

    private static final double SIGNATURE_ALONE = 8;
    private static final double LARGE_SIGNATURE = 19;

    private static final double WIDTH = 174;
    private static final double TITLE_WIDTH = 132;
    private static final double TITLE_ROOM = 46;
    private static final int MOST_TITLE_LINES = 4;
    private static final double LEAST_TITLE = 26;
    private static final double HEAD_EXTRAS = 26;
    private static final double LARGE_HEAD = 10;
    private static final double TEXT_WIDTH = WIDTH - 19;
    private static final double BALLOON_MIDDLE = 5.7;
    private static final double LEAST_HEAD = 26;
    private static final double LEAST_ROW = 13;
    private static final double LEAST_GAP = 3.5;
    private static final double LARGE_GAP = 1;
    /** Where the points need not fit one page. */
    private static final double LONG_GAP = 4;

    private static final double WIDEST_GAP = 14;

    private final PointsPoster document;
    private final Fitting fitting;
    private final PageStyle style;
    private final double scale;
    private final double page;
    private final List<String> points;
    private final List<String> place;
    private final double titleSize;

    private Poster(PointsPoster document, PageStyle style, Fitting fitting, double scale, double page) {
        this.document = document;
        this.style = style;
        this.fitting = fitting;
        this.scale = scale;
        this.page = style.print() == Print.LARGE ? signed(style, LARGE_PAGE, LARGE_SIGNATURE) : page;
        this.points = document.points().stream().map(LongWords::parted).toList();
        this.place = fitting.dottedLines(document.heading().place(), HEAD_WIDTH, placeStyle());
        this.titleSize = titleSize();
    }

    /** A sheet of its own, so many times as large as A4. */
    static Poster alone(PointsPoster document, PageStyle style, Fitting fitting, double scale) {
        return new Poster(document, style, fitting, scale, signed(style, PAGE_ALONE, SIGNATURE_ALONE));
    }

    /** The first page of a document on A4. */
    static Poster first(PointsPoster document, PageStyle style, Fitting fitting) {
        return new Poster(document, style, fitting, 1, signed(style, PAGE, SIGNATURE));
    }

    private static double signed(PageStyle style, double page, double signature) {
        return style.house().isSigned() ? page - signature : page;
    }

    /** On one page. */
    PosterReport lay() {
        double size = pointSize(titleSize)
                .orElseThrow(() -> new TextDoesNotFitException(
                        Part.POSTER, PLACE, document.language(), Iterables.getLast(sizes())));
        double spare = Math.max(0, room() - listHeight(size));
        double gap = leastGap() + Math.min(WIDEST_GAP, spare / Math.max(1, points.size()));
        return sized(size, gap, style.of("tenpoints.css", scale));
    }

    /** On one page, or in large print on as many as it takes where more pages follow anyway. */
    PosterReport layWithPagesBehind() {
        double behind = style.print().points(POINT_BEHIND);
        double least = sizes().stream()
                .filter(size -> size >= behind)
                .min(Comparator.naturalOrder())
                .orElse(behind);
        if (style.print() == Print.USUAL || listHeight(least) <= room()) {
            return lay();
        }
        return sized(
                least, LONG_GAP, new Markup(style.text("tenpoints.css", scale) + style.text("long-poster.css", scale)));
    }

    private PosterReport sized(double size, double gap, Markup sheet) {
        return new PosterReport(
                document,
                sheet,
                style.of("poster.css", scale),
                style.house().face(document.language()),
                scale,
                title(titleSize),
                place,
                size * scale,
                drop(size) * scale,
                document.isBlank() ? places(room()) : rows(size, gap));
    }

    /** The title gives way where the points can be larger for it: they are what is read from afar. */
    private double titleSize() {
        List<Double> fitting = TITLE_SIZES.stream()
                .filter(size -> titleHeight(size) <= TITLE_ROOM)
                .toList();
        if (fitting.isEmpty()) {
            throw new TextDoesNotFitException(Part.POSTER, PLACE, document.language(), Iterables.getLast(TITLE_SIZES));
        }
        return fitting.stream()
                .filter(size -> size >= LEAST_TITLE || size.equals(fitting.get(0)))
                .max(Comparator.<Double>comparingDouble(size -> pointSize(size).orElse(0))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** The largest letters with which all points fit under a title of that size, which stays the largest text. */
    private OptionalDouble pointSize(double title) {
        List<Double> smaller = sizes().stream().filter(size -> size < title).toList();
        return fitting.largest(smaller.isEmpty() ? sizes() : smaller, room(title), this::listHeight);
    }

    private double room() {
        return room(titleSize);
    }

    private double room(double title) {
        return page - Math.max(titleHeight(title), LEAST_HEAD) - headExtras() - longPlaceHeight() - noticesHeight();
    }

    /** Rows as high as the page allows, each with a line to write on. */
    private List<PosterReport.Text> places(double room) {
        double row = Math.floor((room - LEAST_GAP) / Math.max(1, document.places()) * 100) / 100 * scale;
        return document.numbers().stream()
                .map(number -> new PosterReport.Text(row, List.of()))
                .toList();
    }

    private PosterReport.Text title(double size) {
        return new PosterReport.Text(size * scale, titleLines(size));
    }

    /** How much lower the first line of a point starts than its balloon, so that their middles are level. */
    private static double drop(double size) {
        return Math.round((BALLOON_MIDDLE - WORDING.at(size).height(1) / 2) * 100) / 100.0;
    }

    private List<PosterReport.Text> rows(double size, double gap) {
        return points.stream()
                .map(point -> new PosterReport.Text(
                        Math.round((rowHeight(point, size) + gap) * scale * 100) / 100.0,
                        fitting.evenLines(point, TEXT_WIDTH, WORDING.at(size)).stream()
                                .map(LongWords::whole)
                                .toList()))
                .toList();
    }

    /** Every text hangs as far below its row as below its balloon, and the last one below the list. */
    private double listHeight(double size) {
        return Math.max(0, drop(size))
                + points.stream()
                        .mapToDouble(point -> rowHeight(point, size) + leastGap())
                        .sum();
    }

    private double rowHeight(String point, double size) {
        return Math.max(LEAST_ROW, fitting.height(point, TEXT_WIDTH, WORDING.at(size)));
    }

    /** The lines of school and day behind the first. */
    private double longPlaceHeight() {
        int lines = place.stream().mapToInt(this::linesOfPlace).sum();
        return placeStyle().height(lines - 1);
    }

    private int linesOfPlace(String line) {
        int lines = fitting.lines(line, HEAD_WIDTH, placeStyle()).size();
        return lines > 0 ? lines : 1 + (int) (line.length() * placeStyle().size() / HEAD_LETTERS);
    }

    private TextStyle placeStyle() {
        return PLACE_NAME.at(style.print().points(PLACE_NAME.size()));
    }

    /** The lines above and under the title; in large print they are higher. */
    private double headExtras() {
        return style.print() == Print.LARGE ? HEAD_EXTRAS + LARGE_HEAD : HEAD_EXTRAS;
    }

    private double leastGap() {
        return style.print() == Print.LARGE ? LARGE_GAP : LEAST_GAP;
    }

    private List<Double> sizes() {
        return style.print().enough(SIZES, scale);
    }

    private double titleHeight(double size) {
        List<String> lines = titleLines(size);
        return lines.isEmpty() ? Double.POSITIVE_INFINITY : TITLE.at(size).height(lines.size());
    }

    private List<String> titleLines(double size) {
        return fitting.titleLines(title(), TITLE_WIDTH, TITLE.at(size), MOST_TITLE_LINES);
    }

    private String title() {
        return document.heading().title().words();
    }

    private double noticesHeight() {
        return document.notices().stream()
                .mapToDouble(notice -> fitting.height(
                                notice, WIDTH - 12, NOTICE.at(style.print().points(NOTICE.size())))
                        + 4)
                .sum();
    }
}
