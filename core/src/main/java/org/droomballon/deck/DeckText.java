package org.droomballon.deck;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One text of a deck that can be translated, and where it stands.
 *
 * @param id the id of the card or lens; else, from 1, which credit, link or reading of the deck; empty for the deck
 */
public record DeckText(Part part, String id, Field field, LocalizedText text) {
    /** What a text belongs to. */
    public enum Part {
        DECK,
        LENS,
        CARD,
        CREDIT,
        LINK,
        READING
    }

    /** Which text of its part it is. */
    public enum Field {
        TITLE,
        SUBTITLE,
        SERIES,
        HARVEST_TITLE,
        LICENCE,
        LABEL,
        PROMPT,
        QUESTION,
        ROLE,
        TEXT,
        KIND
    }

    public DeckText {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(text, "text");
    }

    /** Every text of a deck, in the order in which somebody would translate them. */
    public static List<DeckText> of(Deck deck) {
        return Stream.of(titles(deck), lenses(deck), cards(deck), sources(deck.sources()))
                .flatMap(texts -> texts)
                .toList();
    }

    private static Stream<DeckText> titles(Deck deck) {
        DeckTitles titles = deck.titles();
        return Stream.of(
                new DeckText(Part.DECK, "", Field.TITLE, titles.title()),
                new DeckText(Part.DECK, "", Field.SUBTITLE, titles.subtitle()),
                new DeckText(Part.DECK, "", Field.SERIES, titles.series()),
                new DeckText(Part.DECK, "", Field.HARVEST_TITLE, titles.harvest()),
                new DeckText(Part.DECK, "", Field.LICENCE, deck.sources().licence()));
    }

    private static Stream<DeckText> lenses(Deck deck) {
        return deck.lenses().stream()
                .flatMap(lens -> Stream.of(
                        new DeckText(Part.LENS, lens.id(), Field.LABEL, lens.label()),
                        new DeckText(Part.LENS, lens.id(), Field.PROMPT, lens.prompt())));
    }

    private static Stream<DeckText> cards(Deck deck) {
        return deck.cards().stream()
                .filter(QuestionCard.class::isInstance)
                .map(QuestionCard.class::cast)
                .map(card -> new DeckText(Part.CARD, card.id(), Field.QUESTION, card.question()));
    }

    private static Stream<DeckText> sources(Sources sources) {
        return Stream.of(
                        numbered(
                                Part.CREDIT,
                                Field.ROLE,
                                sources.credits().stream().map(Credit::role).toList()),
                        numbered(
                                Part.LINK,
                                Field.TEXT,
                                sources.links().stream().map(Link::text).toList()),
                        numbered(
                                Part.READING,
                                Field.KIND,
                                sources.reading().stream().map(Reading::kind).toList()))
                .flatMap(texts -> texts);
    }

    private static Stream<DeckText> numbered(Part part, Field field, List<LocalizedText> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(index -> new DeckText(part, Integer.toString(index + 1), field, texts.get(index)));
    }
}
