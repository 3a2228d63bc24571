package org.droomballon.swing.card;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import org.droomballon.deck.Card;
import org.droomballon.deck.Deck;

/** The time of every card of a deck, each kept while another card is shown. */
final class CardTimes {
    private final CardTimer fresh;
    private final LongSupplier ticker;
    private final Map<String, CardTimer> timers = new HashMap<>();

    CardTimes(Deck deck, LongSupplier ticker) {
        this.fresh = CardTimer.ofMinutes(deck.rules().minutesPerCard());
        this.ticker = ticker;
    }

    CardTimer of(Card card) {
        CardTimer timer = timers.getOrDefault(card.id(), fresh).at(ticker.getAsLong());
        timers.put(card.id(), timer);
        return timer;
    }

    void startOrPause(Card card) {
        long now = ticker.getAsLong();
        change(card, timer -> timer.running() ? timer.pause(now) : timer.start(now));
    }

    void pause(Card card) {
        change(card, timer -> timer.pause(ticker.getAsLong()));
    }

    void addMinute(Card card) {
        change(card, CardTimer::addMinute);
    }

    void reset(Card card) {
        timers.remove(card.id());
    }

    private void change(Card card, UnaryOperator<CardTimer> how) {
        timers.put(card.id(), how.apply(of(card)));
    }
}
