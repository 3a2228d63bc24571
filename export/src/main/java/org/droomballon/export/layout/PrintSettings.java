package org.droomballon.export.layout;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.droomballon.paper.Shift;

/**
 * How somebody wants things on paper.
 *
 * @param bleed how far backs are printed beyond the edge of the paper, to be cut off by a print shop: from 0 to
 *     {@value #MOST_BLEED} millimetres
 * @param shift how far off the printer puts backs; they are printed as far to the other side
 */
public record PrintSettings(CardLayout layout, Look look, Print print, Backs backs, double bleed, Shift shift) {
    public static final double MOST_BLEED = 10;

    /** Four cards on A4, in colour, without backs. */
    public static final PrintSettings USUAL =
            new PrintSettings(CardLayout.FOUR, Look.COLOUR, Print.USUAL, Backs.NONE, 0, Shift.NONE);

    public PrintSettings {
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(look, "look");
        Objects.requireNonNull(print, "print");
        Objects.requireNonNull(backs, "backs");
        Objects.requireNonNull(shift, "shift");
        if (!(bleed >= 0 && bleed <= MOST_BLEED)) {
            throw new IllegalArgumentException("a bleed of " + bleed);
        }
        if (backs == Backs.FOLD && layout.paper().cardsPerSheet() < 2) {
            throw new IllegalArgumentException("a sheet with one card has no place for a back beside it");
        }
    }

    public PrintSettings on(CardLayout other) {
        return new PrintSettings(other, look, print, backs, bleed, shift);
    }

    public PrintSettings in(Look other) {
        return new PrintSettings(layout, other, print, backs, bleed, shift);
    }

    public PrintSettings in(Print other) {
        return new PrintSettings(layout, look, other, backs, bleed, shift);
    }

    public PrintSettings with(Backs other) {
        return new PrintSettings(layout, look, print, other, bleed, shift);
    }

    public PrintSettings bleeding(double millimetres) {
        return new PrintSettings(layout, look, print, backs, millimetres, shift);
    }

    public PrintSettings on(Shift printer) {
        return new PrintSettings(layout, look, print, backs, bleed, printer);
    }

    /**
     * The same on the papers on which cards may stand, the one to try first before the others: in large print a card takes half a
     * sheet of A4, or the whole of it.
     */
    public List<PrintSettings> forCards() {
        return layouts()
                .filter(paper -> backs != Backs.FOLD || paper.paper().cardsPerSheet() > 1)
                .map(this::on)
                .toList();
    }

    private Stream<CardLayout> layouts() {
        return isLarge() && layout.paper().cardsPerSheet() > 1
                ? Stream.of(CardLayout.TWO, CardLayout.ONE)
                : Stream.of(layout);
    }

    /** Whether the ground of backs runs over the edge of the paper, and is cut off with it. */
    public boolean isBleeding() {
        return bleed > 0 && look == Look.COLOUR;
    }

    public boolean isLarge() {
        return print == Print.LARGE;
    }
}
