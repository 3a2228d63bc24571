package org.droomballon.export.font;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How wide text comes out in the fonts of the program. Fonts are read when they are first needed; safe in any thread. */
public final class FontMetrics {
    private final Map<FontFile, Advances> fonts = new EnumMap<>(FontFile.class);

    /** The width in points of a text on one line. */
    public double width(String text, FontFile font, double size) {
        return text.codePoints().mapToDouble(letter -> advance(letter, font)).sum() * size;
    }

    /** Whether the font itself has every letter of the text. */
    public boolean covers(String text, FontFile font) {
        Advances advances = advances(font);
        return text.codePoints().allMatch(letter -> Character.isWhitespace(letter) || advances.has(letter));
    }

    private double advance(int letter, FontFile font) {
        List<FontFile> candidates = font.withFallbacks();
        return candidates.stream()
                .map(this::advances)
                .filter(advances -> advances.has(letter))
                .findFirst()
                .orElseGet(() -> advances(font))
                .of(letter);
    }

    private Advances advances(FontFile font) {
        synchronized (fonts) {
            return fonts.computeIfAbsent(font, Advances::read);
        }
    }
}
