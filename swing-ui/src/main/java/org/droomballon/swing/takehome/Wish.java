package org.droomballon.swing.takehome;

import java.util.Locale;
import java.util.Objects;
import org.droomballon.export.layout.CardLayout;
import org.droomballon.export.layout.Look;
import org.droomballon.export.layout.Print;
import org.droomballon.export.layout.PrintSettings;

/**
 * How people want what they take home.
 *
 * @param language of all words that are the program's own or the deck's
 * @param sheet of the poster: four to a sheet stands for A4, as everywhere
 * @param format of the file
 */
public record Wish(Locale language, CardLayout sheet, Print print, Look look, String format) {
    static final String PDF = "pdf";

    public Wish {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(print, "print");
        Objects.requireNonNull(look, "look");
        Objects.requireNonNull(format, "format");
    }

    static Wish in(Locale language) {
        return new Wish(language, CardLayout.FOUR, Print.USUAL, Look.COLOUR, PDF);
    }

    Wish with(Locale other) {
        return new Wish(other, sheet, print, look, format);
    }

    Wish on(CardLayout other) {
        return new Wish(language, other, print, look, format);
    }

    Wish in(Print other) {
        return new Wish(language, sheet, other, look, format);
    }

    Wish in(Look other) {
        return new Wish(language, sheet, print, other, format);
    }

    Wish as(String other) {
        return new Wish(language, sheet, print, look, other);
    }

    PrintSettings settings() {
        return PrintSettings.USUAL.on(sheet).in(print).in(look);
    }
}
