package org.droomballon.export.layout;

import java.util.Objects;
import org.droomballon.export.font.FontFile;

/** A font at a size in points, with lines {@code leading} times the size apart. */
public record TextStyle(FontFile font, double size, double leading) {
    public TextStyle {
        Objects.requireNonNull(font, "font");
        if (size <= 0 || leading <= 0) {
            throw new IllegalArgumentException("letters of " + size + " points, " + leading + " apart");
        }
    }

    public TextStyle at(double otherSize) {
        return new TextStyle(font, otherSize, leading);
    }

    /** The height of that many lines in millimetres. */
    public double height(int lines) {
        return lines * size * leading * Fitting.MM_PER_POINT;
    }
}
