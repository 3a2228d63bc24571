package org.droomballon.swing.card;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.deck.Card;
import org.droomballon.deck.Deck;
import org.droomballon.deck.Lens;
import org.droomballon.deck.LocalizedText;
import org.droomballon.deck.QuestionCard;

/**
 * What one card says in one language.
 *
 * @param shown the language that the words are in, which is the deck's own where it lacks the one asked for
 */
record CardText(String title, Optional<String> question, List<LensText> lenses, Locale shown) {
    record LensText(String icon, String label, String prompt) {}

    CardText {
        lenses = List.copyOf(lenses);
    }

    static CardText of(Deck deck, Card card, Locale language) {
        boolean complete = texts(deck, card).allMatch(text -> text.has(language));
        return new CardText(
                deck.titles().title().in(language),
                card.question(language),
                deck.lenses().stream().map(lens -> lens(lens, language)).toList(),
                complete ? language : deck.sourceLanguage());
    }

    private static LensText lens(Lens lens, Locale language) {
        return new LensText(
                lens.icon(), lens.label().in(language), lens.prompt().in(language));
    }

    private static Stream<LocalizedText> texts(Deck deck, Card card) {
        Stream<LocalizedText> question =
                card instanceof QuestionCard printed ? Stream.of(printed.question()) : Stream.empty();
        Stream<LocalizedText> lenses = deck.lenses().stream().flatMap(lens -> Stream.of(lens.label(), lens.prompt()));
        return Stream.of(Stream.of(deck.titles().title()), question, lenses).flatMap(texts -> texts);
    }
}
