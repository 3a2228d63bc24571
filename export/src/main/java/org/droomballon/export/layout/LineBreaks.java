package org.droomballon.export.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where a line may end: at a space that is none of the {@link HardSpaces}, after a hyphen or slash between two long words, and
 * between the letters of scripts that write without spaces. Never inside {@code l'école} or {@code a-t-il}, where Java would allow it.
 */
public final class LineBreaks {
    private static final int LONG_WORD = 5;

    private LineBreaks() {}

    /** The places in the text after which a line may end, in rising order; the last is its end. */
    public static List<Integer> of(String text) {
        BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
        places.setText(text);
        List<Integer> allowed = new ArrayList<>();
        places.first();
        for (int place = places.next(); place != BreakIterator.DONE; place = places.next()) {
            if (place == text.length() || mayEnd(text, place)) {
                allowed.add(place);
            }
        }
        return List.copyOf(allowed);
    }

    private static boolean mayEnd(String text, int place) {
        int before = text.codePointBefore(place);
        if (before == '-' || before == '/') {
            return lettersBefore(text, place - 1) >= LONG_WORD && lettersAfter(text, place) >= LONG_WORD;
        }
        return isUnspaced(before) || (Character.isWhitespace(before) && !HardSpaces.binds(text, place - 1));
    }

    /** Chinese, Japanese, Thai, Lao and Khmer put no spaces between words. */
    private static boolean isUnspaced(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER -> true;
            default -> false;
        };
    }

    private static int lettersBefore(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return end - start;
    }

    private static int lettersAfter(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end - start;
    }
}
