package org.droomballon.export.document;

import java.util.Objects;

/**
 * What is printed on one card.
 *
 * @param question the question, or nothing on a card on which the group writes its own
 * @param hint a word beforehand, such as that the film is needed; empty when there is none
 * @param second the question, or the heading of a card without one, once more in a second language
 * @param secondHint the hint once more in that language
 */
public record CardFace(
        String id,
        String number,
        String heading,
        Told question,
        String hint,
        OtherWords second,
        OtherWords secondHint) {
    public CardFace {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(hint, "hint");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(secondHint, "secondHint");
    }

    /** A card whose question stands in the language of its document. */
    public CardFace(String id, String number, String heading, String question, String hint) {
        this(id, number, heading, Told.asIs(question), hint, OtherWords.NONE, OtherWords.NONE);
    }

    public boolean isBlank() {
        return question.isEmpty();
    }
}
