package org.droomballon.deck;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A card with a printed question. */
public record QuestionCard(String id, int number, LocalizedText question, Optional<Picture> picture) implements Card {
    public QuestionCard {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(picture, "picture");
    }

    public QuestionCard(String id, int number, LocalizedText question) {
        this(id, number, question, Optional.empty());
    }

    @Override
    public Optional<String> question(Locale language) {
        return Optional.of(question.in(language));
    }
}
