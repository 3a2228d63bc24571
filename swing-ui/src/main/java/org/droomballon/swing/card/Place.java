package org.droomballon.swing.card;

import java.util.Optional;
import org.droomballon.deck.Card;
import org.droomballon.deck.Deck;

/**
 * Where in the deck the screen is, and where a jump would lead.
 *
 * @param position the place of the shown card, from 0
 * @param aim the place that Enter would jump to
 * @param typed the digits typed so far of a card's number
 */
record Place(Deck deck, int position, int aim, String typed) {
    private static final int MOST_DIGITS = 3;

    static Place start(Deck deck) {
        return at(deck, 0);
    }

    private static Place at(Deck deck, int position) {
        return new Place(deck, position, position, "");
    }

    Card card() {
        return deck.cards().get(position);
    }

    Place show(int other) {
        return at(deck, within(other));
    }

    Place aimAt(int other) {
        return new Place(deck, position, within(other), "");
    }

    Place type(char digit) {
        String digits = typed.length() < MOST_DIGITS ? typed + digit : String.valueOf(digit);
        return new Place(deck, position, placeOf(digits).orElse(aim), digits);
    }

    Place forget() {
        return at(deck, position);
    }

    /** Whether digits were typed that are no card's number. */
    boolean leadsNowhere() {
        return !typed.isEmpty() && placeOf(typed).isEmpty();
    }

    private Optional<Integer> placeOf(String number) {
        return deck.cards().stream()
                .filter(card -> String.valueOf(card.number()).equals(number))
                .findFirst()
                .map(deck.cards()::indexOf);
    }

    private int within(int other) {
        return Math.max(0, Math.min(other, deck.cards().size() - 1));
    }
}
