package org.droomballon.swing.shell;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.Notice;
import org.droomballon.swing.look.Palette;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Row;

/** What people are told, in lines above the screen, with what they can do about it. The newest few are shown. */
@SuppressWarnings("serial")
final class NoticesView extends Column {
    private static final int MOST = 4;

    private final transient AppModel app;
    private final transient Kit kit;
    private transient List<Notice> shown = List.of();

    NoticesView(AppModel app, Kit kit) {
        super(6);
        this.app = app;
        this.kit = kit;
    }

    void refresh() {
        List<Notice> all = app.notices();
        List<Notice> newest = all.subList(Math.max(0, all.size() - MOST), all.size());
        if (!newest.equals(shown)) {
            shown = List.copyOf(newest);
            removeAll();
            shown.forEach(notice -> add(line(notice)));
            applyComponentOrientation(getComponentOrientation());
            revalidate();
            repaint();
        }
    }

    private JComponent line(Notice notice) {
        Palette palette = kit.palette();
        Row row = new Row(10);
        row.add(new JLabel(kit.icon(drawing(notice), colour(notice))));
        row.stretch(kit.text(notice.text()));
        notice.choices().forEach(choice -> row.add(choice(notice, choice)));
        if (notice.choices().isEmpty()) {
            row.add(kit.tool("notice.close", "close", () -> app.dismiss(notice)));
        }
        Column bar = new Column(0).with(row);
        bar.setOpaque(true);
        bar.setBackground(palette.tint());
        int edge = UIScale.scale(8);
        bar.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, UIScale.scale(2), 0, colour(notice)),
                BorderFactory.createEmptyBorder(edge, 2 * edge, edge, 2 * edge)));
        bar.getAccessibleContext().setAccessibleName(notice.text());
        return bar;
    }

    private JButton choice(Notice notice, Notice.Choice choice) {
        JButton button = new JButton(choice.label());
        button.setName("notice.choice");
        button.addActionListener(event -> {
            app.dismiss(notice);
            choice.deed().run();
        });
        return button;
    }

    private static String drawing(Notice notice) {
        return switch (notice.kind()) {
            case DONE -> "agreed";
            case REMARK -> "remark";
            case PROBLEM -> "problem";
            case QUESTION -> "question";
        };
    }

    private Color colour(Notice notice) {
        return notice.kind() == Notice.Kind.PROBLEM
                ? kit.palette().accent()
                : kit.palette().calm();
    }
}
