package org.droomballon.export.font;

import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * How wide text comes out in the fonts of the program, or in those of a council before them. Fonts are read when they are first
 * needed; safe in any thread.
 */
public final class FontMetrics {
    private static final int NEUTRAL = '\u00B7';

    private static final int KEYCAP = '\u20E3';
    private static final int JOINER = '\u200D';

    private final Map<Face, Advances> fonts = new ConcurrentHashMap<>();
    private final List<OwnFont> own;

    public FontMetrics() {
        this(List.of());
    }

    /**
     * The same with a council's own fonts, which have every letter that they have.
     *
     * @param own the regular one first
     */
    public FontMetrics(List<OwnFont> own) {
        this.own = List.copyOf(own);
    }

    /** The width in points of a text on one line. */
    public double width(String text, FontFile font, double size) {
        double width = printable(text)
                .codePoints()
                .mapToDouble(letter -> advances(home(letter, font)).of(letter))
                .sum();
        return width * size;
    }

    /**
     * The text as it can be printed: without the marks that only tell how to draw the emoji before them, and with a dot
     * for a letter that no font has.
     */
    public String printable(String text) {
        if (text.chars().allMatch(FontMetrics::isInEveryFont)) {
            return text;
        }
        StringBuilder printed = new StringBuilder(text.length());
        int before = ' ';
        for (int at = 0; at < text.length(); at += Character.charCount(before)) {
            int letter = text.codePointAt(at);
            if (!isUnseen(letter, before)) {
                printed.appendCodePoint(isKnown(letter) ? letter : substitute(letter));
            }
            before = letter;
        }
        return printed.toString();
    }

    /** The letters of a text for which {@link #printable} has a dot, each once, in the order in which they come. */
    public String undrawn(String text) {
        StringBuilder missing = new StringBuilder();
        text.codePoints()
                .distinct()
                .filter(letter -> !isKnown(letter) && !isUnseen(letter, ' ') && !Character.isSpaceChar(letter))
                .forEach(missing::appendCodePoint);
        return missing.toString();
    }

    /** Variation selectors, skin tones, tags, keycaps and the joiners of emoji; a joiner after a letter shapes it. */
    private static boolean isUnseen(int letter, int before) {
        return isBetween(letter, 0xFE00, 0xFE0F)
                || isBetween(letter, 0x1F3FB, 0x1F3FF)
                || isBetween(letter, 0xE0000, 0xE01EF)
                || letter == KEYCAP
                || (letter == JOINER && !Character.isLetter(before));
    }

    private static boolean isBetween(int letter, int first, int last) {
        return letter >= first && letter <= last;
    }

    /** The main fonts, and those that fill in a letter of a printable text; before them a council's own. */
    public List<Face> needed(String text) {
        BitSet letters = new BitSet();
        text.codePoints().forEach(letters::set);
        Set<String> families = letters.stream()
                .mapToObj(letter -> home(letter, FontFile.REGULAR))
                .map(Face::family)
                .collect(ImmutableSet.toImmutableSet());
        Stream<FontFile> ours = Stream.of(FontFile.values())
                .filter(font -> FontFile.main().contains(font) || families.contains(font.family()));
        return Stream.concat(own.stream(), ours).toList();
    }

    private boolean isKnown(int letter) {
        return isInEveryFont(letter)
                || Character.isWhitespace(letter)
                || advances(home(letter, FontFile.REGULAR)).has(letter);
    }

    /** Most letters of a page are of its mark-up: our fonts need not be asked for them one by one. */
    private static boolean isInEveryFont(int letter) {
        return letter >= ' ' && letter <= '~';
    }

    private static int substitute(int letter) {
        return Character.isSpaceChar(letter) ? ' ' : NEUTRAL;
    }

    /** The first font that has a letter; the main one where none has. */
    private Face home(int letter, FontFile font) {
        for (Face each : ownInsteadOf(font)) {
            if (advances(each).has(letter)) {
                return each;
            }
        }
        for (Face each : font.withFallbacks()) {
            if (advances(each).has(letter)) {
                return each;
            }
        }
        return font;
    }

    /** Where a council has one font alone, it serves for every weight. */
    private List<OwnFont> ownInsteadOf(FontFile font) {
        boolean isPlain = font.weight() == FontFile.REGULAR.weight();
        return own.isEmpty() ? own : List.of(isPlain ? own.get(0) : own.get(own.size() - 1));
    }

    private Advances advances(Face font) {
        return fonts.computeIfAbsent(font, Advances::read);
    }
}
