package org.droomballon.export.document;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.droomballon.deck.Deck;
import org.droomballon.export.content.Content;
import org.droomballon.export.content.Facts;
import org.droomballon.session.Session;

/**
 * The cards of a deck to cut out, and on the last free places how the conversation goes.
 *
 * @param second how it goes once more in the second language of the cards: none or one
 * @param writeIn asks to write a question in the second language where it is missing
 * @param filmDrawing what the icon of a film shows, and {@code balloonDrawing} what the drawing on the backs does
 */
public record CardSheets(
        Locale language,
        Told heading,
        Told subtitle,
        Told series,
        List<LensFace> lenses,
        List<CardFace> cards,
        HowItWorks howItWorks,
        List<HowItWorks> second,
        String writeIn,
        String filmDrawing,
        String balloonDrawing)
        implements Document {
    public CardSheets {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(subtitle, "subtitle");
        Objects.requireNonNull(series, "series");
        lenses = List.copyOf(lenses);
        cards = List.copyOf(cards);
        Objects.requireNonNull(howItWorks, "howItWorks");
        second = List.copyOf(second);
        Objects.requireNonNull(writeIn, "writeIn");
        Objects.requireNonNull(filmDrawing, "filmDrawing");
        Objects.requireNonNull(balloonDrawing, "balloonDrawing");
    }

    /** The sheets of a deck in a language; what the deck does not say in it stands in the deck's own language, and is marked. */
    public static CardSheets of(Deck deck, Locale language) {
        return new CardSheetsBuilder(new CardWords(deck, deck.cards(), language, Optional.empty(), card -> List.of()))
                .build();
    }

    /** The same with all that stands on cards once more in a second language, where the deck has it there. */
    public static CardSheets of(Deck deck, Locale language, Optional<Locale> second) {
        return new CardSheetsBuilder(new CardWords(deck, deck.cards(), language, second, card -> List.of())).build();
    }

    /**
     * The cards that an evening talks about, and the blank ones: on these stands what tables ask themselves, a card for each
     * question.
     */
    public static CardSheets of(Session session, Locale language, Optional<Locale> second) {
        return new CardSheetsBuilder(new CardWords(
                        session.deck(),
                        CardsOfEvening.of(session),
                        language,
                        second,
                        card -> OwnQuestions.of(session, card)))
                .build();
    }

    /** The same with other cards. */
    public CardSheets with(List<CardFace> faces) {
        return new CardSheets(
                language,
                heading,
                subtitle,
                series,
                lenses,
                faces,
                howItWorks,
                second,
                writeIn,
                filmDrawing,
                balloonDrawing);
    }

    @Override
    public long untranslated() {
        return cards.stream().filter(card -> card.second().isMissing()).count();
    }

    @Override
    public String title() {
        return heading.text();
    }

    @Override
    public String kind() {
        return "cards";
    }

    /** Most of it is what the deck says. */
    @Override
    public String languageTag() {
        return language.toLanguageTag();
    }

    @Override
    public Content content() {
        return new LanguageMarks(language).mark(new CardSheetsContent(this).content());
    }

    @Override
    public Facts facts() {
        return new Facts(
                List.of("id", "number", "question", "hint", "second"),
                cards.stream()
                        .map(card -> List.of(
                                card.id(),
                                card.number(),
                                card.question().text(),
                                card.hint(),
                                card.second().text()))
                        .toList());
    }
}
