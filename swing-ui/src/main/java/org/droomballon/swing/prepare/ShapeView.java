package org.droomballon.swing.prepare;

import com.formdev.flatlaf.util.UIScale;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.droomballon.session.Role;
import org.droomballon.session.RoleTurns;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Columns;
import org.droomballon.swing.part.Hanging;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Row;

/** The running order and the tables of an evening, made again only where they changed. */
@SuppressWarnings("serial")
final class ShapeView extends Column {
    private final transient Kit kit;
    private final JComponent deeds;
    private transient Optional<EveningShape> shown = Optional.empty();

    /** @param deeds what people can do about the tables */
    ShapeView(Kit kit, JComponent deeds) {
        super(18);
        this.kit = kit;
        this.deeds = deeds;
    }

    void show(EveningShape shape) {
        if (!shown.equals(Optional.of(shape))) {
            shown = Optional.of(shape);
            removeAll();
            add(order(shape));
            add(tables(shape));
            applyComponentOrientation(getComponentOrientation());
            revalidate();
            repaint();
        }
    }

    private JComponent order(EveningShape shape) {
        Column slots = new Column(7);
        shape.order().forEach(slot -> slots.add(new Hanging(margin(shape), time(slot), kit.text(slot.what()))));
        return kit.box().with(kit.heading(kit.words().say("order")), slots);
    }

    private JLabel time(Slot slot) {
        JLabel time = new JLabel(slot.time());
        time.setFont(kit.strong(slot.time()).getFont());
        return time;
    }

    /** As wide as the widest time, so that all that happens begins on one line. */
    private int margin(EveningShape shape) {
        int widest = shape.order().stream()
                .mapToInt(slot -> time(slot).getPreferredSize().width)
                .max()
                .orElse(0);
        return UIScale.unscale(widest);
    }

    private JComponent tables(EveningShape shape) {
        Column box = kit.box().with(kit.heading(kit.words().say("tables")));
        if (shape.tables().isEmpty()) {
            return box.with(kit.text(kit.words().say("tables.none")));
        }
        Columns all = new Columns(16, 150);
        shape.tables().forEach(table -> all.add(new TableView(table, kit)));
        box.with(all, legend());
        if (shape.turns() == RoleTurns.PER_CARD) {
            box.add(kit.small(kit.words().say("tables.turning")));
        }
        return box.with(deeds);
    }

    private JComponent legend() {
        Row legend = new Row(14);
        for (Role role : new Role[] {Role.FACILITATOR, Role.NOTE_TAKER}) {
            legend.add(new Row(6)
                    .with(
                            new JLabel(kit.icon(TableView.drawing(role), TableView.colour(role, kit))),
                            kit.small(kit.words().say("role." + role.name().toLowerCase(Locale.ROOT)))));
        }
        return legend;
    }
}
