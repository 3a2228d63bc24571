package org.droomballon.swing.gather;

import com.formdev.flatlaf.util.UIScale;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.droomballon.swing.look.Drawing;
import org.droomballon.swing.part.Beside;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Columns;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Renewed;

/** What the evening has of every table, so that people see which one is still missing. */
final class TablesView {
    private static final int DRAWING = 32;
    private static final int NARROWEST = 230;

    private final GatherModel model;
    private final Kit kit;
    private final Renewed all = new Renewed(12);

    TablesView(GatherModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
    }

    JComponent part() {
        return all;
    }

    void refresh() {
        List<TableStand> tables = model.tables();
        all.show(tables, () -> List.of(kit.heading(heading(tables)), sheets(tables)));
    }

    private String heading(List<TableStand> tables) {
        long written = tables.stream().filter(table -> !table.isEmpty()).count();
        return kit.words().say("tables", written, tables.size());
    }

    private JComponent sheets(List<TableStand> tables) {
        Columns sheets = new Columns(12, NARROWEST);
        tables.forEach(table -> sheets.add(sheet(table)));
        return sheets;
    }

    private JComponent sheet(TableStand table) {
        JLabel drawing = new JLabel(Drawing.of(table.isEmpty() ? "ring" : "table")
                .icon(
                        UIScale.scale(DRAWING),
                        table.isEmpty() ? kit.palette().muted() : kit.palette().calm()));
        Column text = new Column(4).with(kit.heading(table.name()));
        if (table.isEmpty()) {
            text.add(kit.text(kit.words().say("nothing.yet")));
        } else {
            text.add(kit.text(kit.words()
                    .say(
                            "came.counts",
                            kit.words().count("notes", table.notes()),
                            kit.words().count("balloons", table.balloons()))));
            text.add(kit.small(cards(table)));
            if (table.balloons() > 0) {
                text.add(kit.small(heard(table)));
            }
        }
        return kit.box().with(Beside.lead(14, drawing, text));
    }

    private String cards(TableStand table) {
        return table.planned() == 0
                ? kit.words().count("cards", table.talked())
                : kit.words().say("cards.of", table.talked(), table.planned());
    }

    private String heard(TableStand table) {
        return table.unheard() == 0 ? kit.words().say("all.heard") : kit.words().count("unheard", table.unheard());
    }
}
