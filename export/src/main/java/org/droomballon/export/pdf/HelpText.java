package org.droomballon.export.pdf;

import org.droomballon.export.document.FilmFace;
import org.droomballon.export.document.HowItWorks;
import org.droomballon.export.font.FontFile;
import org.droomballon.export.layout.Fitting;
import org.droomballon.export.layout.TextStyle;

/**
 * How high the parts of the help come out; the style sheet spaces them alike.
 *
 * @param line the line of the council, or empty
 * @param size of letters in points, and {@code small} of the smallest
 */
record HelpText(HowItWorks help, String line, double width, CardType type, double size, double small, Fitting fitting) {
    private static final TextStyle TITLE = new TextStyle(FontFile.EXTRA_BOLD, 20, 1.2);
    private static final TextStyle TITLE_AGAIN = new TextStyle(FontFile.EXTRA_BOLD, 16, 1.2);
    private static final double UNDER_TITLE = 4;
    private static final double UNDER_TITLE_AGAIN = 2.5;
    private static final String NUMBER = " (2/3)";
    private static final double STEP_INDENT = 8;
    private static final double STEP_GAP = 1.2;
    private static final double FILM_LEFT = 28;
    private static final double FILM_LEAST = 24;
    private static final double FILM_MARGIN = 7;
    /** The column of a film beside the steps, with what is before it; in it the words stand under the code. */
    static final double BESIDE = 58;

    private static final double BESIDE_GAP = 6;
    private static final double CODE = 26;
    private static final double ALSO_GAP = 1;
    private static final double SMALL_GAP = 2;
    private static final double UNDER_STEPS = 4;

    double height(HelpPart part) {
        return switch (part) {
            case STEPS -> steps();
            case FILM -> films();
            case THANKS -> thanks();
        };
    }

    /** The title on a card on which the help goes on. */
    double titleAgain() {
        return text(help.title() + NUMBER, 0, TITLE_AGAIN) + UNDER_TITLE_AGAIN;
    }

    /** The steps with the films beside them, and the thanks under both; endless where the films are higher than the steps. */
    double heightWithFilmsBeside() {
        HelpText narrow = new HelpText(help, line, width - BESIDE, type, size, small, fitting);
        HelpText column = new HelpText(help, line, BESIDE - BESIDE_GAP, type, size, small, fitting);
        double films = help.films().stream()
                .mapToDouble(film -> CODE + column.words(film, 0))
                .sum();
        return films > narrow.steps() ? Double.POSITIVE_INFINITY : narrow.steps() + UNDER_STEPS + thanks();
    }

    private double steps() {
        return text(help.title(), 0, TITLE)
                + UNDER_TITLE
                + help.steps().stream()
                        .mapToDouble(step -> text(step, STEP_INDENT, regular()) + STEP_GAP)
                        .sum();
    }

    private double films() {
        return help.films().stream()
                .mapToDouble(each -> film(each) + FILM_MARGIN)
                .sum();
    }

    private double thanks() {
        double notices = help.notices().stream()
                .mapToDouble(notice -> text(notice, 0, small(FontFile.BOLD)) + SMALL_GAP)
                .sum();
        double own = line.isEmpty() ? 0 : SMALL_GAP + text(line, 0, small(FontFile.REGULAR));
        double gap = help.films().isEmpty() ? UNDER_STEPS : 0;
        return gap
                + notices
                + text(help.credits(), 0, small(FontFile.REGULAR))
                + SMALL_GAP
                + text(help.licence().words(), 0, small(FontFile.REGULAR))
                + own;
    }

    private double film(FilmFace film) {
        return Math.max(FILM_LEAST, words(film, FILM_LEFT));
    }

    private double words(FilmFace film, double left) {
        double also = film.also().stream()
                .mapToDouble(place -> text(film.alsoLabel() + " " + place.inWords(), left, small(FontFile.REGULAR)))
                .sum();
        return text(film.title(), left, type.filmTitle())
                + text(film.place().inWords(), left, new TextStyle(FontFile.BOLD, size, 1.3))
                + ALSO_GAP
                + also;
    }

    /** A word that is wider than the card is broken. */
    private double text(String text, double indent, TextStyle style) {
        double height = fitting.height(text, width - indent, style);
        return Double.isFinite(height)
                ? height
                : style.height((int) Math.ceil(fitting.width(text, style) / (width - indent)) + 1);
    }

    private TextStyle small(FontFile font) {
        return new TextStyle(font, small, 1.2);
    }

    private TextStyle regular() {
        return new TextStyle(FontFile.REGULAR, size, 1.3);
    }
}
