package org.droomballon.export.document;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.droomballon.deck.Deck;
import org.droomballon.export.content.Content;
import org.droomballon.export.content.Facts;

/** The cards of a deck to cut out, and on the last free place how the conversation goes. {@code filmDrawing} says what the icon of a film shows. */
public record CardSheets(
        Locale language,
        Told heading,
        Told subtitle,
        Told series,
        List<LensFace> lenses,
        List<CardFace> cards,
        HowItWorks howItWorks,
        String filmDrawing)
        implements Document {
    public CardSheets {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(subtitle, "subtitle");
        Objects.requireNonNull(series, "series");
        lenses = List.copyOf(lenses);
        cards = List.copyOf(cards);
        Objects.requireNonNull(howItWorks, "howItWorks");
        Objects.requireNonNull(filmDrawing, "filmDrawing");
    }

    /** The sheets of a deck in a language; what the deck does not say in it stands in the deck's own language, and is marked. */
    public static CardSheets of(Deck deck, Locale language) {
        return new CardSheetsBuilder(deck, language).build();
    }

    @Override
    public String title() {
        return heading.text();
    }

    @Override
    public String kind() {
        return "cards";
    }

    @Override
    public Content content() {
        return new CardSheetsContent(this).content();
    }

    @Override
    public Facts facts() {
        return new Facts(
                List.of("id", "number", "question", "hint"),
                cards.stream()
                        .map(card -> List.of(
                                card.id(), card.number(), card.question().text(), card.hint()))
                        .toList());
    }
}
