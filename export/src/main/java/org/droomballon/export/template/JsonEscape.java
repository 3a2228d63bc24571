package org.droomballon.export.template;

import java.util.Locale;

/** Makes text safe between the quotes of a JSON string (RFC 8259); half a pair of surrogates is written as its number. */
public final class JsonEscape implements Escape {
    @Override
    public String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> append(safe, character));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int character) {
        boolean alone = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        if (character == '"' || character == '\\') {
            safe.append('\\').appendCodePoint(character);
        } else if (character < ' ' || alone) {
            safe.append(String.format(Locale.ROOT, "\\u%04x", character));
        } else {
            safe.appendCodePoint(character);
        }
    }
}
