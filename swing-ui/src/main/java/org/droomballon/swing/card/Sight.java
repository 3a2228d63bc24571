package org.droomballon.swing.card;

import java.util.Objects;
import org.droomballon.deck.Card;
import org.droomballon.deck.Deck;

/** What is in sight: a card of the deck, or what is open in its place. */
record Sight(Place place, Mode mode) {
    Sight {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(mode, "mode");
    }

    static Sight of(Deck deck) {
        return new Sight(Place.start(deck), Mode.CARD);
    }

    Card card() {
        return place.card();
    }

    /** Other cards, at the card that is shown if it is among them. */
    Sight deal(Deck other) {
        int at = other.cards().indexOf(card());
        return new Sight(Place.start(other).show(at >= 0 ? at : place.position()), mode);
    }

    /** In the overview a step moves the aim; elsewhere it turns the card. */
    Sight step(int by) {
        return mode == Mode.OVERVIEW ? aimAt(place.aim() + by) : show(place.position() + by);
    }

    /** The card at that place of the deck, from 0; whatever was open is left. */
    Sight show(int other) {
        return new Sight(place.show(other), Mode.CARD);
    }

    Sight aimAt(int other) {
        return new Sight(place.aimAt(other), mode);
    }

    Sight type(char digit) {
        return new Sight(place.type(digit), mode);
    }

    /** The card whose number was typed or that the overview aims at. A number that no card has leads nowhere. */
    Sight enter() {
        return place.leadsNowhere() ? forget() : show(place.aim());
    }

    /** Nothing is open and nothing typed: whoever escapes leaves. */
    boolean isBare() {
        return mode == Mode.CARD && place.typed().isEmpty();
    }

    /** Without the innermost thing that is open: a typed number first, then what is in the place of the card. */
    Sight escape() {
        return place.typed().isEmpty() ? open(Mode.CARD).forget() : forget();
    }

    Sight forget() {
        return new Sight(place.forget(), mode);
    }

    Sight open(Mode other) {
        return new Sight(place, other);
    }

    /** Opens something, or the card again where it is open. */
    Sight toggle(Mode other) {
        return open(mode == other ? Mode.CARD : other);
    }
}
