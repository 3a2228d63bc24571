package org.droomballon.export.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.deck.BlankCard;
import org.droomballon.deck.Card;
import org.droomballon.session.Session;

/** The cards that people hold in their hands on an evening. */
final class CardsOfEvening {
    private CardsOfEvening() {}

    /** In the order of the deck: those that some table talks about, and every blank one; all where nothing is planned. */
    static List<Card> of(Session session) {
        Set<String> planned = Stream.concat(
                        session.programme().cards().firstOr(List.of()).stream(),
                        session.tables().stream().flatMap(table -> session.cardsOf(table).stream()))
                .collect(Collectors.toSet());
        return session.deck().cards().stream()
                .filter(card -> planned.isEmpty() || planned.contains(card.id()) || card instanceof BlankCard)
                .toList();
    }
}
