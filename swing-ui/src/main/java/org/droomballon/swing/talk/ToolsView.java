package org.droomballon.swing.talk;

import java.awt.Insets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JToggleButton;
import org.droomballon.session.Group;
import org.droomballon.swing.card.Mode;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Row;

/** Which table this is, whether a sound tells that time is over, and what the hall sees on the projector. */
final class ToolsView {
    private final TalkModel model;
    private final Kit kit;
    private final Row table = new Row(8);
    private final JCheckBox sound;
    private final JButton on;
    private final JButton off;
    private final Map<Mode, JToggleButton> sights = new EnumMap<>(Mode.class);
    private final Row hall = new Row(8);
    private final Column view = new Column(6);
    private List<String> titles = List.of();

    ToolsView(TalkModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        sound = kit.check("sound", model.isSoundOn(), model::toggleSound);
        on = padded(kit.button("projector", "projector", model::toggleProjector));
        off = padded(kit.button("projector.off", "close", model::toggleProjector));
        hall.add(kit.strong(kit.words().say("show")));
        sight("show.card", Mode.CARD);
        sight("show.film", Mode.FILM);
        sight("show.tables", Mode.TABLES);
        view.with(new Row(12).with(table, sound, on, off), hall);
    }

    private static JButton padded(JButton button) {
        button.setMargin(new Insets(6, 12, 6, 12));
        return button;
    }

    private void sight(String key, Mode mode) {
        JToggleButton button = kit.toggle(key, false, () -> {
            model.screen().show(mode);
            refresh();
        });
        sights.put(mode, button);
        hall.add(button);
    }

    JComponent view() {
        return view;
    }

    void refresh() {
        refreshTables();
        sound.setSelected(model.isSoundOn());
        boolean projecting = model.isProjecting();
        on.setVisible(!projecting);
        off.setVisible(projecting);
        boolean film = model.screen().hasFilm();
        boolean different = model.screen().hasTables();
        hall.setVisible(projecting && (film || different));
        sights.get(Mode.FILM).setVisible(film);
        sights.get(Mode.TABLES).setVisible(different);
        sights.forEach((mode, button) -> {
            boolean seen = model.screen().mode() == mode;
            button.setSelected(seen);
            button.setForeground(seen ? kit.palette().onAccent() : kit.palette().ink());
        });
        view.revalidate();
    }

    private void refreshTables() {
        List<String> now = model.tables().stream().map(Group::title).toList();
        if (!now.equals(titles)) {
            titles = now;
            table.removeAll();
            table.add(now.size() == 1 ? kit.strong(kit.words().say("table.one", now.get(0))) : choice());
            table.applyComponentOrientation(view.getComponentOrientation());
            table.revalidate();
        }
    }

    private JComponent choice() {
        JComboBox<String> box = new JComboBox<>(titles.toArray(String[]::new));
        box.setSelectedItem(model.table().table().title());
        box.setName("table");
        box.setToolTipText(kit.words().say("table.tip"));
        box.getAccessibleContext().setAccessibleName(kit.words().say("table.name"));
        box.addActionListener(
                event -> model.choose(model.tables().get(box.getSelectedIndex()).id()));
        return new Column(0).with(new Row(8).with(kit.strong(kit.words().say("table.name")), box));
    }
}
