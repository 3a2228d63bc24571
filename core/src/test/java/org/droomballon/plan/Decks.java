package org.droomballon.plan;

import org.droomballon.deck.ConversationRules;
import org.droomballon.deck.Deck;
import org.droomballon.file.DeckFiles;
import org.droomballon.session.Lengths;

/** Decks for tests. */
final class Decks {
    static final Deck WARM = DeckFiles.embedded();

    private Decks() {}

    static Deck with(ConversationRules rules) {
        return new Deck(
                WARM.id(),
                WARM.edition(),
                WARM.languages(),
                WARM.titles(),
                rules,
                WARM.lenses(),
                WARM.cards(),
                WARM.sources());
    }

    static ConversationRules seats(int smallest, int largest) {
        return new ConversationRules(smallest, largest, 1, 1, 10, 10);
    }

    static Agenda agenda(TimeFrame frame, CardWish cards, Distribution distribution, Plan.Film film) {
        return new Agenda(frame, Lengths.usual(WARM.rules()), cards, distribution, film);
    }

    static Agenda minutes(int minutes) {
        return agenda(TimeFrame.of(minutes), CardWish.NONE, Distribution.SAME, Plan.Film.NOT_SHOWN);
    }
}
