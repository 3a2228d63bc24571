package org.droomballon.consolidation;

import java.util.List;

/**
 * Tells whether two notes say the same.
 *
 * <p>May assume: NFC, trimmed texts. Must promise: symmetric; a pure function of the two texts, so that a note that comes
 * in later changes no score; a text is never less like itself than like another; a pair with contrast (a negation, another
 * number, an opposite word) is never {@link Likeness.Strength#STRONG}. A whole one:
 *
 * <pre>{@code
 * (one, other) -> one.equalsIgnoreCase(other)
 *         ? new Likeness(1, Likeness.Strength.STRONG, List.of(one), List.of(), List.of(), Optional.empty())
 *         : Likeness.NONE
 * }</pre>
 */
@FunctionalInterface
public interface Similarity {
    Likeness compare(String one, String other);

    /** The same for many texts: what is worked out once per text need not be worked out for each pair. */
    default Comparison of(List<String> texts) {
        List<String> copy = List.copyOf(texts);
        return (one, other) -> compare(copy.get(one), copy.get(other));
    }

    /** Compares texts of a list by their places in it, counted from 0. */
    @FunctionalInterface
    interface Comparison {
        Likeness compare(int one, int other);
    }
}
