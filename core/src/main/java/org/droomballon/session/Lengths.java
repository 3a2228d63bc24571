package org.droomballon.session;

import java.util.List;
import java.util.Locale;
import org.droomballon.deck.ConversationRules;

/**
 * How many minutes the parts of an evening take.
 *
 * @param card one card, from 1
 * @param leastCard what a card keeps when the evening runs late, from 1 to {@code card}
 */
public record Lengths(int welcome, int film, int card, int leastCard, int harvest, int closing) {
    public static final int WELCOME = 10;
    public static final int FILM = 10;
    public static final int HARVEST = 20;
    public static final int CLOSING = 5;
    public static final int LEAST_CARD = 5;

    /** No part of an evening takes longer than a day. */
    public static final int MOST_MINUTES = Programme.MOST_MINUTES;

    public Lengths {
        boolean some = List.of(welcome, film, harvest, closing).stream().allMatch(minutes -> minutes >= 0);
        if (!some || leastCard < 1 || card < leastCard) {
            throw new IllegalArgumentException("parts of an evening that take no time, or a card less than its least");
        }
    }

    /** The usual lengths, with cards as long as the deck says. */
    public static Lengths usual(ConversationRules rules) {
        int card = rules.minutesPerCard();
        return new Lengths(WELCOME, FILM, card, Math.min(LEAST_CARD, card), HARVEST, CLOSING);
    }

    /** The minutes in the order of the evening, and behind the card what it keeps. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%d + %d + %d (%d) + %d + %d", welcome, film, card, leastCard, harvest, closing);
    }
}
