package org.droomballon.swing.talk;

import java.awt.Component;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import org.droomballon.deck.Card;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Row;

/** The cards of the table at one side, at the other its seats with a tick for who had a turn. */
final class StripView {
    private final TalkModel model;
    private final Kit kit;
    private final Row cards = new Row(6);
    private final Row seats = new Row(6);
    private final JComponent view;
    private List<Card> dealt = List.of();
    private List<Turns.SeatTurn> seated = List.of();

    StripView(TalkModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        view = new Row(16).with(cards).stretch(new Column(0)).with(seats);
    }

    JComponent view() {
        return view;
    }

    void refresh() {
        if (!dealt.equals(model.table().cards())) {
            deal(model.table().cards());
        }
        for (Component tab : cards.getComponents()) {
            ((CardTab) tab).refresh();
        }
        List<Turns.SeatTurn> now = Turns.of(model.here(), model.screen().position());
        if (!seated.equals(now)) {
            seat(now);
        }
    }

    private void deal(List<Card> now) {
        dealt = now;
        cards.removeAll();
        IntStream.range(0, now.size()).forEach(place -> cards.add(new CardTab(model, kit, now.get(place), place)));
        arrange(cards);
    }

    private void seat(List<Turns.SeatTurn> now) {
        seated = now;
        Optional<String> focused = focused();
        seats.removeAll();
        seats.add(kit.small(kit.words().say("turns")));
        now.forEach(seat -> seats.add(new SeatTick(seat, kit, () -> Turns.toggle(model.here(), seat))));
        arrange(seats);
        focused.ifPresent(this::focus);
    }

    private Optional<String> focused() {
        return List.of(seats.getComponents()).stream()
                .filter(Component::isFocusOwner)
                .map(Component::getName)
                .findFirst();
    }

    private void focus(String name) {
        List.of(seats.getComponents()).stream()
                .filter(seat -> name.equals(seat.getName()))
                .forEach(Component::requestFocusInWindow);
    }

    private void arrange(Row row) {
        row.applyComponentOrientation(view.getComponentOrientation());
        row.revalidate();
        row.repaint();
    }
}
