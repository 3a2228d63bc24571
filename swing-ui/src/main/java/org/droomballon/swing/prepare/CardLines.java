package org.droomballon.swing.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.droomballon.deck.Card;
import org.droomballon.deck.Deck;
import org.droomballon.deck.QuestionCard;
import org.droomballon.plan.CardWish;
import org.droomballon.plan.Plan;

/** All cards of a deck in the order in which they are talked about, with those that are switched off. */
record CardLines(List<CardLine> all) {
    CardLines {
        all = List.copyOf(all);
    }

    /** The question cards of a deck in its order, without those for which people should have seen the film. */
    static CardLines of(Deck deck) {
        return new CardLines(deck.cards().stream()
                .map(card -> new CardLine(card, usual(deck, card), ""))
                .toList());
    }

    private static CardUse usual(Deck deck, Card card) {
        return card instanceof QuestionCard && !deck.needsFilm(card.id()) ? CardUse.ON : CardUse.OFF;
    }

    /** Cards about the film go with it. */
    CardLines with(Plan.Film film, Deck deck) {
        CardUse use = film == Plan.Film.SHOWN ? CardUse.ON : CardUse.OFF;
        return each(line -> deck.needsFilm(line.id()) ? line.with(use) : line);
    }

    CardLines with(String id, CardUse use) {
        return each(line -> line.id().equals(id) ? line.with(use) : line);
    }

    CardLines asking(String id, String question) {
        return each(line -> line.id().equals(id) ? line.asking(question) : line);
    }

    private CardLines each(UnaryOperator<CardLine> change) {
        return new CardLines(all.stream().map(change).toList());
    }

    /**
     * The same with a card in another place.
     *
     * @param to from 0; beyond an end it is that end
     */
    CardLines moved(String id, int to) {
        CardLine moved = all.get(indexOf(id));
        List<CardLine> lines = new ArrayList<>(all);
        lines.remove(moved);
        lines.add(Math.max(0, Math.min(to, lines.size())), moved);
        return new CardLines(lines);
    }

    int indexOf(String id) {
        return all.stream().map(CardLine::id).toList().indexOf(id);
    }

    List<String> on() {
        return all.stream().filter(line -> line.use().isOn()).map(CardLine::id).toList();
    }

    List<String> must() {
        return all.stream()
                .filter(line -> line.use() == CardUse.MUST)
                .map(CardLine::id)
                .toList();
    }

    CardWish wish() {
        return new CardWish(on(), must());
    }
}
