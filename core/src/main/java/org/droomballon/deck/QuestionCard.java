package org.droomballon.deck;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A card with a printed question. */
public record QuestionCard(String id, int number, LocalizedText question) implements Card {
    public QuestionCard {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(question, "question");
    }

    @Override
    public Optional<String> question(Locale language) {
        return Optional.of(question.in(language));
    }
}
