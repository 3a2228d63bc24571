package org.droomballon.export.pdf;

import java.util.List;
import org.droomballon.export.document.HowItWorks;

/**
 * What stands of the help on one card.
 *
 * @param number of this card among those of the help, from 1, and {@code count} how many these are
 * @param size of its letters in points, and {@code small} of the smallest
 * @param wide whether the card is wider than it is high, and {@code beside} whether the film stands beside the steps
 */
public record HelpFrame(
        HowItWorks how,
        List<HelpPart> parts,
        int number,
        int count,
        double size,
        double small,
        boolean wide,
        boolean beside) {
    public HelpFrame {
        parts = List.copyOf(parts);
    }

    /** The title, with the number of the card where there are more. */
    public String title() {
        return count == 1 ? how.title() : how.title() + " (" + number + "/" + count + ")";
    }

    /** Whether the help began on another card. */
    public boolean goesOn() {
        return number > 1;
    }

    /** Whether the film has the card to itself, with room for a larger code. */
    public boolean isFilmAlone() {
        return wide && parts.equals(List.of(HelpPart.FILM));
    }

    public boolean hasSteps() {
        return parts.contains(HelpPart.STEPS);
    }

    public boolean hasFilm() {
        return parts.contains(HelpPart.FILM);
    }

    public boolean hasThanks() {
        return parts.contains(HelpPart.THANKS);
    }

    HelpFrame scaled(double scale) {
        return new HelpFrame(how, parts, number, count, size * scale, small * scale, wide, beside);
    }
}
