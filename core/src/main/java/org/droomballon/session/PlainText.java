package org.droomballon.session;

import java.text.Normalizer;
import java.util.OptionalInt;

/** Text as a file may hold it: Unicode NFC, without unseen characters that would hide or turn what people read. */
public final class PlainText {
    private PlainText() {}

    /** The text in NFC with single line ends, without forbidden characters and without white space around it. */
    public static String clean(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        return normal.codePoints()
                .filter(character -> !isForbidden(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    /** The first character that a file may not hold. */
    public static OptionalInt forbidden(String text) {
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (isForbidden(character)) {
                return OptionalInt.of(character);
            }
            at += Character.charCount(character);
        }
        return OptionalInt.empty();
    }

    /** Control characters but for line end and tab, lone surrogates, and the marks that reverse the order of reading. */
    private static boolean isForbidden(int character) {
        if (character >= ' ' && character <= '~') {
            return false;
        }
        boolean control = Character.isISOControl(character) && character != '\n' && character != '\t';
        boolean reordering =
                (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        return control || reordering || Character.getType(character) == Character.SURROGATE;
    }
}
