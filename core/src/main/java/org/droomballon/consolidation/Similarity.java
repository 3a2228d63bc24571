package org.droomballon.consolidation;

/**
 * Tells whether two notes say the same.
 *
 * <p>May assume: NFC, trimmed texts. Must promise: symmetric; a pure function of the two texts, so that a note that comes
 * in later changes no score; a text is never less like itself than like another; a pair with contrast (a negation, another
 * number, an opposite word) is never {@link Likeness.Strength#STRONG}. A whole one:
 *
 * <pre>{@code
 * (one, other) -> one.equalsIgnoreCase(other)
 *         ? new Likeness(1, Likeness.Strength.STRONG, List.of(one), List.of(), Optional.empty())
 *         : Likeness.NONE
 * }</pre>
 */
@FunctionalInterface
public interface Similarity {
    Likeness compare(String one, String other);
}
