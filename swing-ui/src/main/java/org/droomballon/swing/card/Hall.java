package org.droomballon.swing.card;

import java.util.List;
import java.util.Optional;
import org.droomballon.deck.Card;
import org.droomballon.deck.Film;

/** What an evening knows of its cards that the deck does not: their time, the questions of its own, who talks about what. */
public interface Hall {
    /** A table, and the card that it talks about now. */
    record TableCard(String table, Card card) {}

    CardTimes times();

    /** The question that the group wrote on a blank card. */
    Optional<String> ownQuestion(Card card);

    /** Keeps that question; an empty one takes it away. */
    void keepOwnQuestion(Card card, String question);

    /** The film, where it is shown. */
    Optional<Film> film();

    /**
     * Which table talks about which card; empty where all talk about the same.
     *
     * @param place in the order of the evening, from 0
     */
    List<TableCard> tables(int place);

    /** Says which of the cards is shown, in the language of the screen. */
    String place(CardScreenModel screen);

    /** People press Escape where nothing is open that could be closed. */
    void leave(CardScreenModel screen);
}
