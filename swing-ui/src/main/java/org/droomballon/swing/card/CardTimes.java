package org.droomballon.swing.card;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import org.droomballon.deck.Card;
import org.droomballon.deck.Deck;

/** The time of every card, each kept while another card is shown; all screens that show it read this one. */
public final class CardTimes {
    private final Function<Card, CardTimer> fresh;
    private final LongSupplier ticker;
    private final Map<String, CardTimer> timers = new HashMap<>();

    /**
     * Begins without any time used but what fresh timers have.
     *
     * @param fresh the time of a card that nobody touched yet
     * @param ticker readings in nanoseconds that only go forward
     */
    public CardTimes(Function<Card, CardTimer> fresh, LongSupplier ticker) {
        this.fresh = fresh;
        this.ticker = ticker;
    }

    static CardTimes of(Deck deck, LongSupplier ticker) {
        CardTimer whole = CardTimer.ofMinutes(deck.rules().minutesPerCard());
        return new CardTimes(card -> whole, ticker);
    }

    public CardTimer of(Card card) {
        CardTimer timer = last(card).at(ticker.getAsLong());
        timers.put(card.id(), timer);
        return timer;
    }

    private CardTimer last(Card card) {
        return timers.containsKey(card.id()) ? timers.get(card.id()) : fresh.apply(card);
    }

    void startOrPause(Card card) {
        long now = ticker.getAsLong();
        change(card, timer -> timer.running() ? timer.pause(now) : timer.start(now));
    }

    public void pause(Card card) {
        change(card, timer -> timer.pause(ticker.getAsLong()));
    }

    void addMinute(Card card) {
        change(card, CardTimer::addMinute);
    }

    /** Gives a card more or less time than it had; what was used stays used. */
    public void agree(Card card, Duration agreed) {
        change(card, timer -> new CardTimer(agreed, timer.used(), timer.since()));
    }

    void reset(Card card) {
        timers.put(card.id(), new CardTimer(fresh.apply(card).agreed(), Duration.ZERO, Optional.empty()));
    }

    private void change(Card card, UnaryOperator<CardTimer> how) {
        timers.put(card.id(), how.apply(of(card)));
    }
}
