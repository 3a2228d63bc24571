package org.droomballon.export.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.droomballon.deck.Card;
import org.droomballon.deck.Deck;
import org.droomballon.deck.LocalizedText;
import org.droomballon.export.wording.Wording;

/**
 * What the cards of a deck are to say.
 *
 * @param cards those of the deck that are printed
 * @param second a language in which the questions stand once more
 * @param own the questions that people wrote on a blank card
 */
record CardWords(
        Deck deck, List<Card> cards, Locale language, Optional<Locale> second, Function<Card, List<String>> own) {
    /** The question of a card in the second language, which people write themselves where the deck does not have it. */
    OtherWords question(LocalizedText text) {
        return second.filter(text::has).isPresent() ? second(text) : missing();
    }

    /** A question that the deck does not know. */
    OtherWords missing() {
        return second.map(OtherWords::missing).orElse(OtherWords.NONE);
    }

    /** A sentence of the program in the second language; nothing where it does not speak it. */
    OtherWords say(String key) {
        return spoken().map(
                        words -> new OtherWords(words.say(key), words.language().toLanguageTag()))
                .orElse(OtherWords.NONE);
    }

    /** The words of the program in the second language, where it speaks that and does not say them in it already. */
    Optional<Wording> spoken() {
        return second.filter(other -> isSpokenAs(other, other) && !isSpokenAs(language, other))
                .map(other -> Wording.of(CardWords.class, "documents", other));
    }

    private static boolean isSpokenAs(Locale asked, Locale language) {
        return Wording.spoken(asked).getLanguage().equals(language.getLanguage());
    }

    /** A text of the deck in the second language; nothing where the deck does not have it. */
    OtherWords second(LocalizedText text) {
        return second.filter(text::has)
                .map(other -> new OtherWords(text.in(other), other.toLanguageTag()))
                .orElse(OtherWords.NONE);
    }
}
