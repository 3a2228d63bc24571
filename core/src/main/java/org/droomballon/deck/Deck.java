package org.droomballon.deck;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The cards on the table, in the order of the deck file, with 1 to 6 lenses and the rules of the conversation.
 *
 * @param id a short name that never changes; {@code edition} tells one state of the deck from the next
 * @param base the deck that this one is a variant of, if it is one
 * @param languages the languages in which the deck has every text, of which the first is the source
 * @param unfinished the languages that people are translating it into, in which texts may still be missing
 */
public record Deck(
        String id,
        String edition,
        Optional<DeckEdition> base,
        List<Locale> languages,
        List<Locale> unfinished,
        DeckTitles titles,
        ConversationRules rules,
        List<Lens> lenses,
        List<Card> cards,
        Sources sources) {
    public static final int MOST_LENSES = 6;

    public Deck {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(base, "base");
        languages = List.copyOf(languages);
        unfinished = List.copyOf(unfinished);
        Objects.requireNonNull(titles, "titles");
        Objects.requireNonNull(rules, "rules");
        lenses = List.copyOf(lenses);
        cards = List.copyOf(cards);
        Objects.requireNonNull(sources, "sources");
        if (languages.isEmpty() || cards.isEmpty() || lenses.isEmpty() || lenses.size() > MOST_LENSES) {
            throw new IllegalArgumentException("a deck has a language, a card, and 1 to 6 lenses");
        }
        requireDistinct(lenses, Lens::id);
        requireDistinct(cards, Card::id);
        requireDistinct(Stream.concat(languages.stream(), unfinished.stream()).toList(), Locale::toLanguageTag);
    }

    /** A deck that is no variant, in languages that are all complete. */
    public Deck(
            String id,
            String edition,
            List<Locale> languages,
            DeckTitles titles,
            ConversationRules rules,
            List<Lens> lenses,
            List<Card> cards,
            Sources sources) {
        this(id, edition, Optional.empty(), languages, List.of(), titles, rules, lenses, cards, sources);
    }

    public Locale sourceLanguage() {
        return languages.get(0);
    }

    /** Id and edition together, as a variant names the deck that it starts from. */
    public DeckEdition name() {
        return new DeckEdition(id, edition);
    }

    /** Every picture that a card or a lens names, once each, in the order of the deck. */
    public List<Picture> pictures() {
        return Stream.concat(lenses.stream().map(Lens::picture), cards.stream().map(Card::picture))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    public Optional<Card> card(String cardId) {
        return cards.stream().filter(card -> card.id().equals(cardId)).findFirst();
    }

    public Optional<Lens> lens(String lensId) {
        for (Lens lens : lenses) {
            if (lens.id().equals(lensId)) {
                return Optional.of(lens);
            }
        }
        return Optional.empty();
    }

    /** Whether somebody who talks about this card should have seen the film. */
    public boolean needsFilm(String cardId) {
        return sources.film().filter(film -> film.cards().contains(cardId)).isPresent();
    }

    private static <T> void requireDistinct(List<T> parts, Function<T, String> id) {
        if (ImmutableSet.copyOf(parts.stream().map(id).toList()).size() != parts.size()) {
            throw new IllegalArgumentException("two parts of a deck share an id, or a language stands twice");
        }
    }
}
