package org.droomballon.export.layout;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Where a line may end: at a space that is none of the {@link HardSpaces}, after a hyphen or slash between two long words, after
 * a slash of a web address, where {@link LongWords} are parted, and between the letters of scripts that write without spaces. Never inside {@code l'école} or
 * {@code a-t-il}, where Java would allow it.
 */
public final class LineBreaks {
    private static final int LONG_WORD = 5;

    private LineBreaks() {}

    /** The places in the text after which a line may end, in rising order; the last is its end. */
    public static List<Integer> of(String text) {
        BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
        places.setText(text);
        SortedSet<Integer> allowed = new TreeSet<>(withinWords(text));
        places.first();
        for (int place = places.next(); place != BreakIterator.DONE; place = places.next()) {
            if (place == text.length() || mayEnd(text, place)) {
                allowed.add(place);
            }
        }
        return List.copyOf(allowed);
    }

    private static List<Integer> withinWords(String text) {
        if (text.indexOf('/') < 0 && text.indexOf(LongWords.MAY_END) < 0) {
            return List.of();
        }
        return IntStream.range(1, text.length())
                .filter(place -> text.charAt(place - 1) == LongWords.MAY_END || isInAddress(text, place))
                .boxed()
                .toList();
    }

    private static boolean isInAddress(String text, int place) {
        return text.charAt(place - 1) == '/' && text.charAt(place) != '/' && isAddress(text, place);
    }

    private static boolean mayEnd(String text, int place) {
        int before = text.codePointBefore(place);
        if (before == '-' || before == '/') {
            return lettersBefore(text, place - 1) >= LONG_WORD && lettersAfter(text, place) >= LONG_WORD;
        }
        return isUnspaced(before) || (Character.isWhitespace(before) && !HardSpaces.binds(text, place - 1));
    }

    /** Whether what runs up to a slash is part of a web address: it has a full stop in it. */
    private static boolean isAddress(String text, int slash) {
        return text.substring(text.lastIndexOf(' ', slash - 1) + 1, slash).matches(".*\\p{L}\\.\\p{L}.*");
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
