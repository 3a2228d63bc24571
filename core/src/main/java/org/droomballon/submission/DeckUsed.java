package org.droomballon.submission;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The deck of an evening.
 *
 * @param hash SHA-256 of the deck as it was used, in hexadecimal: evenings with one hash talked about the very same cards
 */
public record DeckUsed(String id, String edition, String hash) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public DeckUsed {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(edition, "edition");
        if (!isHash(hash)) {
            throw new IllegalArgumentException("'" + hash + "' is no SHA-256");
        }
    }

    /** Whether a text is a hash as this record holds it. */
    public static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }
}
