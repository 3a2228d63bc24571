package org.droomballon.export.document;

import java.util.Comparator;
import org.droomballon.deck.Card;
import org.droomballon.deck.Deck;
import org.droomballon.session.Item;

/** The order in which a deck asks: by card, then by lens; a balloon sums up and comes last. */
record NoteOrder(Deck deck) implements Comparator<Item> {
    @Override
    public int compare(Item one, Item other) {
        return Comparator.comparingInt(this::card).thenComparingInt(this::lens).compare(one, other);
    }

    private int card(Item item) {
        return deck.card(item.card()).map(Card::number).orElse(Integer.MAX_VALUE);
    }

    private int lens(Item item) {
        int after = deck.lenses().size();
        return item.lens().flatMap(deck::lens).map(deck.lenses()::indexOf).orElse(after);
    }
}
