package org.droomballon.export.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.droomballon.deck.Card;
import org.droomballon.deck.Deck;
import org.droomballon.deck.LocalizedText;

/**
 * What the cards of a deck are to say.
 *
 * @param cards those of the deck that are printed
 * @param second a language in which the questions stand once more
 * @param own the questions that people wrote on a blank card
 */
record CardWords(
        Deck deck, List<Card> cards, Locale language, Optional<Locale> second, Function<Card, List<String>> own) {
    /** A text of the deck in the second language; nothing where the deck does not have it. */
    OtherWords second(LocalizedText text) {
        return second.filter(text::has)
                .map(other -> new OtherWords(text.in(other), other.toLanguageTag()))
                .orElse(OtherWords.NONE);
    }
}
