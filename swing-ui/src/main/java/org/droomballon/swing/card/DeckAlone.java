package org.droomballon.swing.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.droomballon.deck.Card;
import org.droomballon.deck.Film;

/** A deck on a screen without an evening: its questions are forgotten when the window closes. */
final class DeckAlone implements Hall {
    private final CardTimes times;
    private final Map<String, String> ownQuestions = new HashMap<>();

    DeckAlone(CardTimes times) {
        this.times = times;
    }

    @Override
    public CardTimes times() {
        return times;
    }

    @Override
    public Optional<String> ownQuestion(Card card) {
        return Optional.ofNullable(ownQuestions.get(card.id()));
    }

    @Override
    public void keepOwnQuestion(Card card, String question) {
        if (question.isEmpty()) {
            ownQuestions.remove(card.id());
        } else {
            ownQuestions.put(card.id(), question);
        }
    }

    @Override
    public Optional<Film> film() {
        return Optional.empty();
    }

    @Override
    public List<TableCard> tables(int place) {
        return List.of();
    }

    @Override
    public String place(CardScreenModel screen) {
        return screen.words()
                .say("card.place", screen.card().number(), screen.deck().cards().size());
    }

    @Override
    public void leave(CardScreenModel screen) {
        if (screen.fullScreen()) {
            screen.toggleFullScreen();
        }
    }
}
