package org.droomballon.export.content;

import com.google.common.base.CaseFormat;
import java.net.URI;
import java.text.Bidi;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Words of one look and one language.
 *
 * @param languageTag the language where it is another than that of the document; else empty
 * @param address the page on the web that they lead to; empty where they lead nowhere
 */
public record Run(String text, Look look, String languageTag, String address) {
    /** Where the Hebrew letters begin: no character before it runs from the right. */
    private static final char FIRST_FROM_THE_RIGHT = '\u0590';

    private static final Pattern WEB = Pattern.compile("(?i)https?://.+");

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    /** A space at the start, or behind another one: formats that fold spaces need to be told of each. */
    private static final Pattern MORE_SPACE = Pattern.compile("^ |(?<= ) ");

    /** How words stand out, and what for. */
    public enum Look {
        PLAIN,
        STRONG,
        /** Said beside: where a note comes from, or a mark. */
        SOFT,
        /** An id or code, to be found again. */
        CODE;

        private final String label = CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.UPPER_CAMEL, name());

        /** As templates name it. */
        public String label() {
            return label;
        }
    }

    public Run {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(look, "look");
        Objects.requireNonNull(languageTag, "languageTag");
        if (!address.isEmpty() && !WEB.matcher(address).matches()) {
            throw new IllegalArgumentException("an address of the web, not " + address);
        }
    }

    /** Words that lead nowhere. */
    public Run(String text, Look look, String languageTag) {
        this(text, look, languageTag, "");
    }

    public static Run plain(String text) {
        return new Run(text, Look.PLAIN, "");
    }

    public static Run strong(String text) {
        return new Run(text, Look.STRONG, "");
    }

    public static Run soft(String text) {
        return new Run(text, Look.SOFT, "");
    }

    public static Run code(String text) {
        return new Run(text, Look.CODE, "");
    }

    /** Other words that look alike. */
    public Run saying(String words) {
        return new Run(words, look, languageTag, address);
    }

    /** The same words, marked with their language. */
    public Run in(String tag) {
        return new Run(text, look, tag, address);
    }

    /** The same words, leading to a page where the address is one of the web; who reads must never open anything else. */
    public Run to(URI address) {
        return WEB.matcher(address.toASCIIString()).matches()
                ? new Run(text, look, languageTag, address.toASCIIString())
                : this;
    }

    /** Whether these are words in the language and the direction of everything around them, on one row, with single spaces. */
    boolean isPlain() {
        boolean bare = look == Look.PLAIN && languageTag.isEmpty() && address.isEmpty();
        return bare && isOneRow() && !hasMoreSpace(text) && !isAnyRightToLeft(text);
    }

    public boolean isLink() {
        return !address.isEmpty();
    }

    public boolean isRightToLeft() {
        return isAnyRightToLeft(text) && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** Whether a space parts it from what stands before it. */
    public boolean isSpaceBefore() {
        return text.startsWith(" ");
    }

    /** Whether a space parts it from what stands behind it. */
    public boolean isSpaceAfter() {
        return text.endsWith(" ") && !text.isBlank();
    }

    /** The words without the spaces around them. */
    public String words() {
        return text.strip();
    }

    /** The words line by line, where people broke lines; at least one. */
    public List<String> rows() {
        return isOneRow()
                ? List.of(text)
                : LINE_BREAK.splitAsStream(text + "\n").toList();
    }

    private boolean isOneRow() {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter < ' ' || letter == '\u0085' || letter == '\u2028' || letter == '\u2029') {
                return false;
            }
        }
        return true;
    }

    /** Most words have no letter from the right, and need not be looked at any further. */
    static boolean isAnyRightToLeft(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= FIRST_FROM_THE_RIGHT) {
                return Bidi.requiresBidi(text.toCharArray(), at, text.length());
            }
        }
        return false;
    }

    /** A row cut where a space would be folded away: between two pieces stands a space more. */
    public static List<String> pieces(String row) {
        return hasMoreSpace(row) ? List.of(MORE_SPACE.split(row, -1)) : List.of(row);
    }

    private static boolean hasMoreSpace(String row) {
        return row.startsWith(" ") || row.contains("  ");
    }
}
