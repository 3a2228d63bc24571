package org.droomballon.branding;

import java.util.Objects;
import org.droomballon.deck.LocalizedText;
import org.droomballon.deck.Picture;

/**
 * The drawing by which people know a council. It names no other file, runs nothing and holds no text.
 *
 * @param width how wide it is, in pixels or units of its own; only its shape counts
 * @param words what it shows, for who cannot see it
 */
public record Logo(Picture.Type type, FileBytes file, double width, double height, LocalizedText words) {
    public Logo {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(words, "words");
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("a logo of " + width + " by " + height);
        }
    }

    /** How high it is where it is so wide, within a height; then how wide. */
    public Size within(double mostWidth, double mostHeight) {
        double scale = Math.min(mostWidth / width, mostHeight / height);
        return new Size(width * scale, height * scale);
    }

    /** A width and a height of one unit. */
    public record Size(double width, double height) {}
}
