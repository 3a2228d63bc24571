package org.droomballon.consolidation;

import java.util.List;

/**
 * Tells whether two notes say the same. People see what it says as a suggestion, and decide.
 *
 * <p>May assume: texts without control characters, in Unicode's composed form (NFC), trimmed; but in any language and script,
 * of any length, and also a text that holds nothing but an emoji. It may be asked from several threads at once.
 *
 * <p>Must promise:
 *
 * <ul>
 *   <li>A pure function of the two texts: no clock, no chance, no language of the computer, nothing remembered, so that a note
 *       that comes in later changes no score.
 *   <li>Symmetric: the other way round gives the same score, strength and contrast.
 *   <li>A text is never less like itself than like another.
 *   <li>A pair with a contrast (a negation, another number, an opposite word) is never {@link Likeness.Strength#STRONG}.
 * </ul>
 *
 * <p>A whole one, for which notes say the same if their words are the same, whatever their order:
 *
 * <pre>{@code
 * public final class SameWords implements Similarity {
 *     @Override
 *     public String id() {
 *         return "same-words";
 *     }
 *
 *     @Override
 *     public Likeness compare(String one, String other) {
 *         List<String> first = words(one);
 *         return first.isEmpty() || !first.equals(words(other))
 *                 ? Likeness.NONE
 *                 : new Likeness(1, Likeness.Strength.STRONG, first, List.of(), List.of(), Optional.empty());
 *     }
 *
 *     private static List<String> words(String text) {
 *         return Pattern.compile("[^\\p{L}\\p{N}]+")
 *                 .splitAsStream(text.toLowerCase(Locale.ROOT))
 *                 .filter(word -> !word.isEmpty())
 *                 .sorted()
 *                 .toList();
 *     }
 * }
 * }</pre>
 *
 * <p>It is found if it is public, has a public constructor without arguments, and its jar names it on a line of the file
 * {@code META-INF/services/org.droomballon.consolidation.Similarity}. {@code SimilarityContract} of the conformance kit tests
 * all this.
 */
public interface Similarity {
    /** A short name for command lines: lower-case letters, digits and hyphens. It never changes. */
    String id();

    /** How much the two look alike, and why. */
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
