package org.droomballon.export.layout;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Set;

/**
 * The spaces at which no line of a page should end: behind {@code ’s} and {@code ’t}, between a figure and what it counts or
 * numbers ({@code 3 ouders}, {@code kaart 4}), and before so little that it should not be a line. Told from the letters alone,
 * since notes of several languages stand on a page.
 */
public final class HardSpaces {
    private static final char HARD = '\u00A0';

    /** A shorter text is a name or a label, which may stand in a narrow column. */
    private static final int LEAST_TEXT = 18;

    /** Words that are longer together stay apart, for a column must hold them. */
    private static final int MOST_LETTERS = 20;

    /** With its space; nothing shorter stands alone on the last line. */
    private static final int SHORT_END = 10;

    private static final Set<String> NUMBERED = ImmutableSet.of(
            "nummer", "kaart", "tafel", "plaats", "punt", "ronde", "kant", // nl
            "numéro", "carte", "table", "place", "point", "tour", "face", // fr
            "number", "card", "seat", "round", "side", // en
            "karte", "tisch", "platz", "punkt", "runde", "seite", // de
            "€");

    private HardSpaces() {}

    /** The text with a no-break space wherever no line should end. */
    public static String in(String text) {
        if (text.length() < LEAST_TEXT) {
            return text;
        }
        StringBuilder bound = null;
        int first = isBare(text) ? text.length() - SHORT_END : 1;
        for (int space = text.indexOf(' ', first); space > 0; space = text.indexOf(' ', space + 1)) {
            if (binds(text, space)) {
                bound = bound == null ? new StringBuilder(text) : bound;
                bound.setCharAt(space, HARD);
            }
        }
        return bound == null ? text : bound.toString();
    }

    /** Most texts have neither a figure nor a clipped word: in these only the end may be bound. */
    private static boolean isBare(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (isApostrophe(letter) || Character.isDigit(letter)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words around the space at that place belong on one line. */
    static boolean binds(String text, int space) {
        if (text.length() < LEAST_TEXT || text.charAt(space) != ' ' || !mayBind(text, space)) {
            return false;
        }
        int start = wordStart(text, space);
        int end = wordEnd(text, space + 1);
        return start < space
                && space + 1 < end
                && !isFromTheRight(text.charAt(space + 1))
                && end - start <= MOST_LETTERS
                && (isClipped(text, start, space)
                        || counts(text, start, space, end)
                        || numbers(text, start, space)
                        || text.length() - space <= SHORT_END);
    }

    /** Most spaces stand between two common words, far from the end. */
    private static boolean mayBind(String text, int space) {
        return text.length() - space <= SHORT_END
                || (space > 0 && Character.isDigit(text.charAt(space - 1)))
                || (space > 1 && isApostrophe(text.charAt(space - 2)))
                || Character.isDigit(text.charAt(space + 1));
    }

    /** Of words that run from the right no such rule is known here. */
    private static boolean isFromTheRight(char letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }

    /** A word that lost its beginning: {@code ’s}, {@code 't}. */
    private static boolean isClipped(String text, int start, int end) {
        return end - start == 2 && isApostrophe(text.charAt(start)) && Character.isLetter(text.charAt(start + 1));
    }

    private static boolean isApostrophe(char letter) {
        return letter == '’' || letter == '\'';
    }

    private static boolean counts(String text, int start, int space, int end) {
        int from = start < space && text.charAt(start) == '(' ? start + 1 : start;
        char next = text.charAt(space + 1);
        boolean isNumber = start > 1 && numbers(text, wordStart(text, start - 1), start - 1);
        return !isNumber
                && isFigure(text, from, space)
                && (Character.isLetter(next) || (end == space + 2 && !Character.isLetterOrDigit(next)));
    }

    private static boolean numbers(String text, int start, int space) {
        char before = text.charAt(space - 1);
        return Character.isDigit(text.charAt(space + 1))
                && (Character.isLetter(before) || before == '€')
                && NUMBERED.contains(text.substring(start, space).toLowerCase(Locale.ROOT));
    }

    private static boolean isFigure(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            char letter = text.charAt(at);
            boolean isMark = at < end - 1 && (letter == '.' || letter == ',');
            if (!isMark && !Character.isDigit(letter)) {
                return false;
            }
        }
        return start < end && Character.isDigit(text.charAt(start));
    }

    private static int wordStart(String text, int space) {
        return text.lastIndexOf(' ', space - 1) + 1;
    }

    private static int wordEnd(String text, int start) {
        int end = text.indexOf(' ', start);
        return end < 0 ? text.length() : end;
    }
}
