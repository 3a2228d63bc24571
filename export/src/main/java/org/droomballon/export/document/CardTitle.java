package org.droomballon.export.document;

import java.util.Objects;

/**
 * What stands over the notes of one card.
 *
 * @param card as the notes call it, such as 'kaart 3', and {@code heading} the same at the start of a line
 * @param question what the card asks, or what a table asked on a blank one; may be empty
 */
public record CardTitle(String card, String heading, Told question) {
    public CardTitle {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(question, "question");
    }

    /** A card whose question stands in the language of the document, or that has none. */
    public CardTitle(String card, String heading, String question) {
        this(card, heading, Told.asIs(question));
    }

    public boolean hasQuestion() {
        return !question.isEmpty();
    }
}
