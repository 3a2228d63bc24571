package org.droomballon.export.document;

import java.util.Objects;

/**
 * Where a note was written: at which table, on which card, under which lens.
 *
 * @param card the card in words, such as 'kaart 3', and {@code question} what it asks
 */
public record Source(String table, String card, Told question, LensFace lens) {
    public Source {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(lens, "lens");
    }

    /** Where the question stands in the language of the document. */
    public Source(String table, String card, String question, LensFace lens) {
        this(table, card, Told.asIs(question), lens);
    }
}
