package org.droomballon.export.pdf;

import org.droomballon.export.document.FilmFace;
import org.droomballon.export.document.HowItWorks;
import org.droomballon.export.font.FontFile;
import org.droomballon.export.layout.Fitting;
import org.droomballon.export.layout.TextStyle;

/**
 * How high the cell with the help comes out at a letter size; the style sheet spaces its parts alike.
 *
 * @param line the line of the council, or empty
 * @param small the size of the smallest letters in points
 */
record HelpText(HowItWorks help, String line, double width, double small, Fitting fitting) {
    private static final double TITLE = 13;
    private static final double STEP_INDENT = 8;
    private static final double STEP_GAP = 1.2;
    private static final double FILM_LEFT = 28;
    private static final double FILM_LEAST = 24;
    private static final double FILM_MARGIN = 7;
    private static final double SMALL_GAP = 2;
    private static final double FILM_TITLE = 12;

    double height(double size) {
        double steps = help.steps().stream()
                .mapToDouble(step -> text(step, STEP_INDENT, regular(size)) + STEP_GAP)
                .sum();
        double film = help.films().stream()
                .mapToDouble(each -> film(each, size) + FILM_MARGIN)
                .sum();
        double notices = help.notices().stream()
                .mapToDouble(notice -> text(notice, 0, small(FontFile.BOLD)) + SMALL_GAP)
                .sum();
        double small = text(help.credits(), 0, small(FontFile.REGULAR))
                + SMALL_GAP
                + text(help.licence().words(), 0, small(FontFile.REGULAR));
        double own = line.isEmpty() ? 0 : SMALL_GAP + text(line, 0, small(FontFile.REGULAR));
        return TITLE + steps + film + notices + small + own;
    }

    private double film(FilmFace film, double size) {
        double also = film.also().stream()
                .mapToDouble(place -> text(film.alsoLabel() + " " + place.inWords(), 0, small(FontFile.REGULAR)))
                .sum();
        double words = text(film.title(), FILM_LEFT, new TextStyle(FontFile.BOLD, Math.max(FILM_TITLE, small), 1.25))
                + text(film.place().inWords(), FILM_LEFT, regular(size));
        return Math.max(FILM_LEAST, words) + also;
    }

    private double text(String text, double indent, TextStyle style) {
        return fitting.height(text, width - indent, style);
    }

    private TextStyle small(FontFile font) {
        return new TextStyle(font, small, 1.2);
    }

    private static TextStyle regular(double size) {
        return new TextStyle(FontFile.REGULAR, size, 1.3);
    }
}
