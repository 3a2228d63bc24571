package org.droomballon.swing.look;

import java.awt.Color;

/**
 * The colours of one theme, each named after its task.
 *
 * @param background behind everything
 * @param surface of the card
 * @param line hairlines, which carry no meaning
 * @param ink the question and other text that is read from afar
 * @param muted text and controls that step back
 * @param faint words and drawings of what cannot be used now
 * @param accent the card's number and time that is over
 * @param onAccent text on the accent
 * @param calm drawings and time that runs
 * @param tint behind drawings and pointed-at controls
 * @param focus the ring around what has the keyboard
 */
public record Palette(
        Color background,
        Color surface,
        Color line,
        Color ink,
        Color muted,
        Color faint,
        Color accent,
        Color onAccent,
        Color calm,
        Color tint,
        Color focus) {
    private static final Palette LIGHT = of(
            0xFBF7F0, 0xFFFFFF, 0xE7DDCE, 0x1F2A44, 0x566079, 0x868D9C, 0xBF3F28, 0xFFFFFF, 0x0F766E, 0xE3F1EE,
            0x1D4ED8);
    private static final Palette DARK = of(
            0x141B2D, 0x1E2740, 0x35415F, 0xF7F2E8, 0xB7BFD3, 0x7C86A0, 0xFF9179, 0x141B2D, 0x63D2C3, 0x24404C,
            0xFFD166);
    private static final Palette PROJECTOR = of(
            0xFFFFFF, 0xFFFFFF, 0x000000, 0x000000, 0x2B2B2B, 0x6B6B6B, 0x9B1208, 0xFFFFFF, 0x004F49, 0xE2ECEA,
            0x0000C8);

    public static Palette of(Theme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case PROJECTOR -> PROJECTOR;
        };
    }

    private static Palette of(int... rgb) {
        return new Palette(
                new Color(rgb[0]),
                new Color(rgb[1]),
                new Color(rgb[2]),
                new Color(rgb[3]),
                new Color(rgb[4]),
                new Color(rgb[5]),
                new Color(rgb[6]),
                new Color(rgb[7]),
                new Color(rgb[8]),
                new Color(rgb[9]),
                new Color(rgb[10]));
    }
}
