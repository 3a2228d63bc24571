package org.droomballon.plan;

import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.droomballon.deck.Deck;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;

/**
 * An evening before it begins: how many parents, which cards, and whether the film is shown.
 *
 * @param parents from 2
 * @param cards ids of cards of the deck, in the order in which they are talked about
 */
public record Plan(Deck deck, int parents, List<String> cards, Film film) {
    static final int WELCOME_MINUTES = 10;
    static final int FILM_MINUTES = 10;
    static final int HARVEST_MINUTES = 20;
    static final int CLOSING_MINUTES = 5;

    /** Whether the film that goes with the deck is part of the evening. */
    public enum Film {
        SHOWN,
        NOT_SHOWN
    }

    public Plan {
        Objects.requireNonNull(deck, "deck");
        cards = List.copyOf(cards);
        Objects.requireNonNull(film, "film");
        if (parents < 2) {
            throw new IllegalArgumentException("a conversation takes 2 parents or more, not " + parents);
        }
        if (!cards.stream().allMatch(card -> deck.card(card).isPresent())) {
            throw new IllegalArgumentException("a card that the deck does not have: " + cards);
        }
    }

    /** How long the evening takes: welcome, film, cards, harvest and closing. */
    public int minutes() {
        int shown = film == Film.SHOWN ? FILM_MINUTES : 0;
        return WELCOME_MINUTES
                + shown
                + cards.size() * deck.rules().minutesPerCard()
                + HARVEST_MINUTES
                + CLOSING_MINUTES;
    }

    /** The chosen cards that ask about a film that nobody will have seen. */
    public List<String> cardsWithoutTheirFilm() {
        return film == Film.SHOWN
                ? List.of()
                : cards.stream().filter(deck::needsFilm).toList();
    }

    /** Seats per table. */
    public List<Integer> tables() {
        return GroupSizes.of(parents);
    }

    /**
     * Begins the evening.
     *
     * @param id random, never used before
     * @param seed decides the lots of the evening
     * @param tableName names a table by its number from 1, in the language of the council
     */
    public Session begin(String id, long seed, Pen pen, IntFunction<String> tableName) {
        SessionEditor editor = new SessionEditor(Session.begun(id, seed, deck), pen);
        editor.cards(cards);
        editor.film(film == Film.SHOWN);
        List<Integer> sizes = tables();
        IntStream.rangeClosed(1, sizes.size())
                .forEach(
                        number -> editor.addGroup("t" + number, tableName.apply(number), roles(sizes.get(number - 1))));
        return editor.session();
    }

    private List<Role> roles(int seats) {
        Stream<Role> special = Stream.concat(
                Stream.generate(() -> Role.FACILITATOR).limit(deck.rules().facilitators()),
                Stream.generate(() -> Role.NOTE_TAKER).limit(deck.rules().noteTakers()));
        return Stream.concat(special, Stream.generate(() -> Role.PARENT))
                .limit(seats)
                .toList();
    }
}
