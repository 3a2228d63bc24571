package org.droomballon.export.house;

import java.util.Locale;
import java.util.Objects;

/**
 * The house style as the templates of word processors see it. Colours are written {@code #b3412c}.
 *
 * @param logoFile how the picture of dots is called inside the document, or empty
 * @param font the name of the typeface
 * @param noteGround the ground of what people should not pass over, {@code headGround} of the first row of a table
 */
public record OfficeHouse(
        HouseFace face,
        String logoFile,
        String font,
        String main,
        String second,
        String noteGround,
        String headGround) {
    private static final double LOGO_WIDTH = 5;
    private static final double LOGO_HEIGHT = 1.4;
    private static final double FINE = 100;
    private static final double UNITS = 360_000;

    public OfficeHouse {
        Objects.requireNonNull(face, "face");
        Objects.requireNonNull(logoFile, "logoFile");
        Objects.requireNonNull(font, "font");
    }

    /** How wide the logo stands over the pages, in centimetres. */
    public String logoWidth() {
        return String.format(Locale.ROOT, "%.2f", face.width(LOGO_WIDTH * FINE, LOGO_HEIGHT * FINE) / FINE);
    }

    /** How high it stands there. */
    public String logoHeight() {
        return String.format(Locale.ROOT, "%.2f", face.height(LOGO_WIDTH * FINE, LOGO_HEIGHT * FINE) / FINE);
    }

    /** Its width as Office Open XML counts: 360,000 units to the centimetre. */
    public long logoUnitsWide() {
        return face.width(LOGO_WIDTH * UNITS, LOGO_HEIGHT * UNITS);
    }

    public long logoUnitsHigh() {
        return face.height(LOGO_WIDTH * UNITS, LOGO_HEIGHT * UNITS);
    }

    /** The type of its file: {@code png} or {@code jpeg}. */
    public String logoType() {
        return logoFile.endsWith(".png") ? "png" : "jpeg";
    }

    /** A colour as Office Open XML writes it: {@code B3412C}. */
    public String digits(String colour) {
        return colour.substring(1).toUpperCase(Locale.ROOT);
    }
}
