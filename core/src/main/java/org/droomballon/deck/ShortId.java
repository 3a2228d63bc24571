package org.droomballon.deck;

import java.util.regex.Pattern;

/**
 * The shape of every id that people choose, for decks, cards, lenses, tables and rules: a letter or digit, and up to 63 more
 * letters, digits, dots, underscores and hyphens, all of them ASCII.
 */
public final class ShortId {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private ShortId() {}

    public static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }
}
