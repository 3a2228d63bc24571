package org.droomballon.swing.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import org.droomballon.followup.Entry;
import org.droomballon.session.PointId;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Hanging;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Row;
import org.droomballon.swing.part.Writing;

/** What happened with a point, day by day, and a field for what happened now. */
@SuppressWarnings("serial")
final class LogView extends Column {
    private final transient FollowUpModel model;
    private final transient FollowUpDesk desk;
    private final transient Kit kit;
    private final PointId point;
    private final Column entries = new Column(6);
    private final Writing next;
    private transient List<Entry> shown = List.of();

    LogView(FollowUpModel model, FollowUpDesk desk, Kit kit, PointId point) {
        super(8);
        this.model = model;
        this.desk = desk;
        this.kit = kit;
        this.point = point;
        next = new Writing("", 1, kit.words(), text -> {});
        JButton add = kit.button("log.add", "add", this::add);
        with(kit.strong(kit.words().say("log.heading")), entries, kit.labelled("log.next", next));
        with(new Row(8).with(add));
        refresh();
    }

    private void add() {
        desk.addEntry(point, model.today(), next.getText());
        next.clear();
        next.requestFocusInWindow();
    }

    /** What is still in the field when people go elsewhere is written down as well. */
    void settle() {
        if (!next.getText().isBlank()) {
            String text = next.getText();
            next.clear();
            desk.addEntry(point, model.today(), text);
        }
    }

    void refresh() {
        List<Entry> now = desk.followUp().point(point).orElseThrow().log();
        if (!now.equals(shown)) {
            shown = now;
            entries.removeAll();
            now.forEach(entry -> entries.add(line(entry)));
            entries.applyComponentOrientation(getComponentOrientation());
        }
        entries.setVisible(!now.isEmpty());
    }

    private JComponent line(Entry entry) {
        Optional<LocalDate> day = entry.date().first();
        String text = entry.text().firstOr("");
        JButton remove = kit.tool("log.remove", "remove", () -> desk.removeEntry(point, entry.id()));
        remove.getAccessibleContext().setAccessibleDescription(text);
        return new Hanging(84, kit.small(DayText.write(day, kit.words().say("day"))), kit.text(text), remove);
    }
}
