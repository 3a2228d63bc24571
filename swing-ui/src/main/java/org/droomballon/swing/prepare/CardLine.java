package org.droomballon.swing.prepare;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.droomballon.deck.BlankCard;
import org.droomballon.deck.Card;

/**
 * A card in the list from which people choose.
 *
 * @param own what people ask themselves on a blank card; empty where they have not written it yet
 */
record CardLine(Card card, CardUse use, String own) {
    CardLine {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(own, "own");
    }

    String id() {
        return card.id();
    }

    boolean isBlank() {
        return card instanceof BlankCard;
    }

    /** What is asked; nothing on a blank card without a question of one's own. */
    Optional<String> question(Locale language) {
        return card.question(language).or(() -> Optional.of(own)).filter(text -> !text.isBlank());
    }

    CardLine with(CardUse other) {
        return new CardLine(card, other, own);
    }

    /** Who writes a question of their own wants to talk about it. */
    CardLine asking(String question) {
        CardUse wanted = own.isBlank() && !question.isBlank() ? CardUse.MUST : use;
        return new CardLine(card, question.isBlank() ? CardUse.OFF : wanted, question);
    }
}
