package org.droomballon.swing.prepare;

import java.awt.Color;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.droomballon.session.Role;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Hanging;
import org.droomballon.swing.part.Kit;

/** One table: its seats as a drawing, or with the names of who sits there. */
@SuppressWarnings("serial")
final class TableView extends Column {
    TableView(TableFace table, Kit kit) {
        super(6);
        add(kit.strong(table.name()));
        if (table.isNamed()) {
            table.seats().forEach(seat -> add(named(seat, kit)));
        } else {
            add(new SeatsView(table, kit));
        }
        if (!table.cards().isBlank()) {
            add(kit.small(kit.words().say("table.cards", table.cards())));
        }
    }

    private static JComponent named(SeatFace seat, Kit kit) {
        JLabel mark = new JLabel(kit.icon(drawing(seat.role()), colour(seat.role(), kit)));
        String who = seat.name().isBlank() ? kit.words().say("seat.parent", seat.number()) : seat.name();
        return new Hanging(20, mark, kit.text(who));
    }

    static String drawing(Role role) {
        return switch (role) {
            case FACILITATOR -> "step-talk";
            case NOTE_TAKER -> "write";
            case PARENT -> "open";
        };
    }

    static Color colour(Role role, Kit kit) {
        return switch (role) {
            case FACILITATOR -> kit.palette().calm();
            case NOTE_TAKER -> kit.palette().ink();
            case PARENT -> kit.palette().muted();
        };
    }
}
