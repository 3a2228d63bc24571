package org.droomballon.swing.talk;

import java.util.List;
import org.droomballon.deck.Card;

/**
 * What the plan proposes to a table that runs late: cards to drop, or that each card gets less time.
 *
 * @param cards that would be dropped; empty where it is enough to be shorter
 * @param minutes that each of the cards to come then has
 */
record Late(List<Card> cards, int minutes) {
    /** One minute less is no news. */
    private static final int NEWS = 2;

    Late {
        cards = List.copyOf(cards);
    }

    boolean drops() {
        return !cards.isEmpty();
    }

    /** Whether people who answered the other need to be asked again. */
    boolean isNewsAfter(Late answered) {
        return cards.size() > answered.cards.size() || (!drops() && answered.minutes - minutes >= NEWS);
    }

    boolean isNewsFor(int planned) {
        return drops() || planned - minutes >= NEWS;
    }
}
