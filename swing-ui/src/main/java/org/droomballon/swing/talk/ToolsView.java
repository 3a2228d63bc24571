package org.droomballon.swing.talk;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Insets;
import java.util.List;
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

/** Which table this is, whether a sound tells that time is over, and what the projector shows. */
final class ToolsView {
    private final TalkModel model;
    private final Kit kit;
    private final Row view = new Row(12);
    private final Row table = new Row(8);
    private final JCheckBox sound;
    private final JToggleButton projector;
    private final JButton card;
    private final JButton film;
    private final JButton tables;
    private List<String> titles = List.of();

    ToolsView(TalkModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        sound = kit.check("sound", model.isSoundOn(), model::toggleSound);
        projector = kit.toggle("projector", model.isProjecting(), model::toggleProjector);
        projector.setMargin(new Insets(6, 12, 6, 12));
        projector.setIconTextGap(UIScale.scale(8));
        card = kit.tool("show.card", "question", () -> model.screen().show(Mode.CARD));
        film = kit.tool("show.film", "film", () -> model.screen().show(Mode.FILM));
        tables = kit.tool("show.tables", "tables", () -> model.screen().show(Mode.TABLES));
        view.with(table, sound, projector, card, film, tables);
    }

    JComponent view() {
        return view;
    }

    void refresh() {
        refreshTables();
        sound.setSelected(model.isSoundOn());
        boolean projecting = model.isProjecting();
        projector.setSelected(projecting);
        projector.setForeground(
                projecting ? kit.palette().onAccent() : kit.palette().ink());
        projector.setIcon(kit.icon("projector", projector.getForeground()));
        boolean film = model.screen().hasFilm();
        boolean different = model.screen().hasTables();
        card.setVisible(projecting && (film || different));
        this.film.setVisible(projecting && film);
        tables.setVisible(projecting && different);
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
