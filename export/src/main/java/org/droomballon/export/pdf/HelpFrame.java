package org.droomballon.export.pdf;

import java.util.List;
import org.droomballon.export.document.HowItWorks;

/**
 * What stands of the help on one card.
 *
 * @param size of its letters in points, and {@code small} of the smallest
 */
public record HelpFrame(HowItWorks how, List<HelpPart> parts, double size, double small) {
    public HelpFrame {
        parts = List.copyOf(parts);
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
        return new HelpFrame(how, parts, size * scale, small * scale);
    }
}
