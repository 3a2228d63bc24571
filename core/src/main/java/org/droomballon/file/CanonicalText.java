package org.droomballon.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.droomballon.session.PlainText;

/** Reads JSON from left to right as {@link JsonPrinter} writes it; whatever else stands there is {@link NotAsWritten}. */
final class CanonicalText {
    /** Whole numbers of so many digits are below the highest that every reader of JSON takes. */
    private static final int MOST_DIGITS = 15;

    private static final char UNDECODABLE = '\uFFFD';
    private static final String ESCAPES = "\"\\nt";
    private static final String ESCAPED = "\"\\\n\t";

    private final byte[] text;
    private int at;

    CanonicalText(byte[] text) {
        this.text = text;
    }

    void requireEnd() {
        require(at == text.length);
    }

    /** Where the rest begins. */
    int at() {
        return at;
    }

    void goTo(int place) {
        at = place;
    }

    /** Passes the first place where that stands. */
    void goAfter(byte[] wanted) {
        while (!skip(wanted)) {
            require(++at < text.length);
        }
    }

    Slice since(int start) {
        return new Slice(text, start, at);
    }

    /** Whether that stands here; if so, it is passed. */
    boolean skip(byte[] expected) {
        boolean stands = stands(expected);
        at += stands ? expected.length : 0;
        return stands;
    }

    void require(byte[] expected) {
        require(skip(expected));
    }

    /** Whether a field stands here, after what comes before every field; if so, both are passed. */
    boolean skipField(byte[] before, String name) {
        int start = at + before.length;
        int end = start + name.length();
        if (end + 3 > text.length || !stands(before)) {
            return false;
        }
        for (int index = 0; index < name.length(); index++) {
            if (text[start + index] != name.charAt(index)) {
                return false;
            }
        }
        boolean ends = text[end] == '"' && text[end + 1] == ':' && text[end + 2] == ' ';
        at = ends ? end + 3 : at;
        return ends;
    }

    /** A text in quotes, without characters that a file may not hold. */
    String string() {
        require(next() == '"');
        int start = ++at;
        while (isPlain(next())) {
            at++;
        }
        if (next() == '"') {
            return new String(text, start, at++ - start, StandardCharsets.US_ASCII);
        }
        return beyondPlain(start);
    }

    /** Whether that stands at the beginning of the text in quotes that comes next, before another character; if so, all three are passed. */
    boolean skipBeginning(String ascii, char then) {
        int end = at + 1 + ascii.length();
        boolean stands = end < text.length && text[at] == '"' && text[end] == then;
        for (int index = 0; stands && index < ascii.length(); index++) {
            stands = text[at + 1 + index] == ascii.charAt(index);
        }
        at = stands ? end + 1 : at;
        return stands;
    }

    private String beyondPlain(int start) {
        int escapes = 0;
        for (byte next = next(); next != '"'; next = next()) {
            escapes += next == '\\' ? 1 : 0;
            at += next == '\\' ? 2 : 1;
        }
        String raw = new String(text, start, at++ - start, StandardCharsets.UTF_8);
        require(raw.indexOf(UNDECODABLE) < 0);
        // A line end or a tab stands in a text as an escape only.
        require(raw.indexOf('\n') < 0 && raw.indexOf('\t') < 0);
        String string = escapes == 0 ? raw : unescaped(raw);
        require(PlainText.forbidden(string).isEmpty());
        return string;
    }

    private static String unescaped(String raw) {
        StringBuilder string = new StringBuilder(raw.length());
        int from = 0;
        for (int escape = raw.indexOf('\\'); escape >= 0; escape = raw.indexOf('\\', from)) {
            int kind = ESCAPES.indexOf(raw.charAt(escape + 1));
            require(kind >= 0);
            string.append(raw, from, escape).append(ESCAPED.charAt(kind));
            from = escape + 2;
        }
        return string.append(raw, from, raw.length()).toString();
    }

    /** A whole number from 0, without zeros before it. */
    long number() {
        int start = at;
        long number = 0;
        for (byte digit = next(); digit >= '0' && digit <= '9'; digit = next()) {
            number = 10 * number + digit - '0';
            require(++at - start <= MOST_DIGITS);
        }
        require(at > start && (text[start] != '0' || at == start + 1));
        return number;
    }

    private byte next() {
        require(at < text.length);
        return text[at];
    }

    private boolean stands(byte[] expected) {
        int end = at + expected.length;
        return end <= text.length && Arrays.equals(text, at, end, expected, 0, expected.length);
    }

    /** ASCII that stands for itself. */
    private static boolean isPlain(byte next) {
        return next >= ' ' && next != '"' && next != '\\' && next != 0x7F;
    }

    static void require(boolean asWritten) {
        if (!asWritten) {
            throw new NotAsWritten();
        }
    }
}
