package org.droomballon.swing.gather;

import java.util.List;
import java.util.Objects;
import org.droomballon.session.Group;
import org.droomballon.session.Item;
import org.droomballon.session.Session;

/**
 * What the evening has of one table.
 *
 * @param talked the cards about which it wrote, and {@code planned} those that it was to talk about
 * @param unheard the balloons of which the table has not said that it is what they meant
 */
record TableStand(String id, String name, long talked, int planned, long notes, long balloons, long unheard) {
    TableStand {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    static List<TableStand> of(Session session) {
        List<Item> items = session.items();
        return session.tables().stream().map(group -> of(session, group, items)).toList();
    }

    private static TableStand of(Session session, Group group, List<Item> all) {
        List<Item> own =
                all.stream().filter(item -> item.group().equals(group.id())).toList();
        long balloons =
                own.stream().filter(item -> item.kind() == Item.Kind.BALLOON).count();
        return new TableStand(
                group.id(),
                group.title(),
                own.stream().map(Item::card).distinct().count(),
                session.cardsOf(group).size(),
                own.size() - balloons,
                balloons,
                own.stream().filter(Item::isUnheard).count());
    }

    boolean isEmpty() {
        return notes + balloons == 0;
    }
}
