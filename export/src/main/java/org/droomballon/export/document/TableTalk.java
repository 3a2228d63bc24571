package org.droomballon.export.document;

import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.List;
import org.droomballon.deck.Lens;
import org.droomballon.session.Group;
import org.droomballon.session.Item;
import org.droomballon.session.Session;

/**
 * What one table wrote on one card.
 *
 * @param items at least one: the notes in the order of the lenses, balloons last
 */
record TableTalk(String card, List<Item> items) {
    /** The cards on which a table wrote, in its own order; those that it did not plan come last, as the deck has them. */
    static List<TableTalk> of(Session session, Group table) {
        List<String> planned = session.cardsOf(table);
        List<String> deck =
                session.deck().cards().stream().map(card -> card.id()).toList();
        return Multimaps.index(
                        session.items().stream()
                                .filter(item -> item.group().equals(table.id()))
                                .toList(),
                        Item::card)
                .asMap()
                .entrySet()
                .stream()
                .map(card -> new TableTalk(card.getKey(), inOrder(session, List.copyOf(card.getValue()))))
                .sorted(Comparator.<TableTalk>comparingInt(talk -> place(planned, talk.card))
                        .thenComparingInt(talk -> place(deck, talk.card)))
                .toList();
    }

    private static List<Item> inOrder(Session session, List<Item> items) {
        List<String> lenses = session.deck().lenses().stream().map(Lens::id).toList();
        return items.stream()
                .sorted(Comparator.comparing((Item item) -> item.kind() == Item.Kind.BALLOON)
                        .thenComparingInt(item -> place(lenses, item.lens().orElse(""))))
                .toList();
    }

    private static int place(List<String> order, String id) {
        int at = order.indexOf(id);
        return at < 0 ? order.size() : at;
    }
}
