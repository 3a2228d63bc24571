package org.droomballon.export.font;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How wide text comes out in the fonts of the program. Fonts are read when they are first needed; safe in any thread. */
public final class FontMetrics {
    private final Map<FontFile, Advances> fonts = new ConcurrentHashMap<>();

    /** The width in points of a text on one line. */
    public double width(String text, FontFile font, double size) {
        Advances advances = advances(font);
        double width = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int letter = text.codePointAt(at);
            width += advances.has(letter) ? advances.of(letter) : filledIn(letter, font);
        }
        return width * size;
    }

    /** Whether the font itself has every letter of the text. */
    public boolean covers(String text, FontFile font) {
        Advances advances = advances(font);
        return text.codePoints().allMatch(letter -> Character.isWhitespace(letter) || advances.has(letter));
    }

    private double filledIn(int letter, FontFile font) {
        return font.withFallbacks().stream()
                .map(this::advances)
                .filter(advances -> advances.has(letter))
                .findFirst()
                .orElseGet(() -> advances(font))
                .of(letter);
    }

    private Advances advances(FontFile font) {
        return fonts.computeIfAbsent(font, Advances::read);
    }
}
