package org.droomballon.swing.prepare;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Prose;

/** The cards in their order: people switch them on and off, drag them, and ask questions of their own. */
@SuppressWarnings("serial")
final class CardsView extends Column {
    private final transient Cards cards;
    private final transient Kit kit;
    private final transient Fields fields;
    private final Column list = new Column(8);
    private final Prose count;
    private transient List<CardRow> rows = new ArrayList<>();
    private boolean dragging;

    CardsView(Cards cards, Kit kit, Fields fields) {
        super(14);
        this.cards = cards;
        this.kit = kit;
        this.fields = fields;
        count = kit.small(" ");
        add(count);
        add(list);
        refresh();
    }

    /** Another deck has other rows; else each stays, with the keyboard where it is, and moves to its place. */
    void refresh() {
        if (dragging) {
            return;
        }
        List<CardLine> lines = cards.lines().all();
        if (!sameCards(lines)) {
            rows = new ArrayList<>(lines.stream()
                    .map(line -> new CardRow(this, cards, kit, fields, line))
                    .toList());
            list.removeAll();
            rows.forEach(list::add);
            list.applyComponentOrientation(getComponentOrientation());
        }
        for (int at = 0; at < lines.size(); at++) {
            place(lines.get(at).id(), at);
            rows.get(at).show(lines.get(at), at, lines.size());
        }
        count.setText(kit.words().say("cards.count", cards.lines().on().size(), lines.size()));
        revalidate();
        repaint();
    }

    private boolean sameCards(List<CardLine> lines) {
        return rows.size() == lines.size()
                && lines.stream().allMatch(line -> rows.stream().anyMatch(row -> row.shows(line.card())));
    }

    private void place(String card, int to) {
        CardRow row =
                rows.stream().filter(each -> each.id().equals(card)).findFirst().orElseThrow();
        if (rows.indexOf(row) != to) {
            rows.remove(row);
            rows.add(to, row);
            list.setComponentZOrder(row, to);
        }
    }

    /** Puts the keyboard on the first card for which there is no time. */
    void showLeftOut() {
        rows.stream().filter(CardRow::isLeftOut).findFirst().ifPresent(CardRow::takeKeyboard);
    }

    /** Puts the keyboard on a card so many places further, where there is one. */
    void walk(CardRow from, int by) {
        int to = rows.indexOf(from) + by;
        if (to >= 0 && to < rows.size()) {
            rows.get(to).takeKeyboard();
        }
    }

    /**
     * Shows where a card would come; it is put there when it is dropped.
     *
     * @param y of the pointer in the list
     */
    void drag(CardRow row, int y) {
        dragging = true;
        int at = rows.indexOf(row);
        if (at > 0 && y < middle(at - 1)) {
            place(row.id(), at - 1);
        } else if (at < rows.size() - 1 && y > middle(at + 1)) {
            place(row.id(), at + 1);
        }
        list.revalidate();
        list.repaint();
        list.scrollRectToVisible(new Rectangle(0, y - row.getHeight(), 1, 2 * row.getHeight()));
    }

    private int middle(int at) {
        return rows.get(at).getY() + rows.get(at).getHeight() / 2;
    }

    void drop(CardRow row) {
        if (dragging) {
            dragging = false;
            cards.move(row.id(), rows.indexOf(row));
            refresh();
        }
    }
}
