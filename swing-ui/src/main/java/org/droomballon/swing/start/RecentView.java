package org.droomballon.swing.start;

import java.nio.file.Path;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.droomballon.swing.app.EveningName;
import org.droomballon.swing.part.Box;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Hanging;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Row;

/** The evenings that people had open before; one that is gone is said so and can be taken off the list. */
@SuppressWarnings("serial")
final class RecentView extends Column {
    private final transient StartModel model;
    private final transient Kit kit;
    private transient List<Recent> shown = List.of();

    RecentView(StartModel model, Kit kit) {
        super(12);
        this.model = model;
        this.kit = kit;
        setVisible(false);
    }

    void refresh() {
        if (!model.others().equals(shown)) {
            shown = model.others();
            removeAll();
            Box box = kit.box();
            shown.forEach(evening -> box.add(line(evening)));
            add(kit.heading(kit.words().say("recent")));
            add(box);
            setVisible(!shown.isEmpty());
            applyComponentOrientation(getComponentOrientation());
            revalidate();
            repaint();
        }
    }

    private JComponent line(Recent evening) {
        boolean there = evening.state() == Recent.State.THERE;
        JLabel mark = new JLabel(kit.icon(
                there ? "calendar" : "problem",
                there ? kit.palette().calm() : kit.palette().accent()));
        Column words = new Column(2).with(kit.strong(name(evening, kit)), kit.small(where(evening)));
        return new Hanging(24, mark, words, deeds(evening));
    }

    private JComponent deeds(Recent evening) {
        Row deeds = new Row(6);
        if (evening.state() == Recent.State.THERE) {
            deeds.add(named(kit.button("recent.open", () -> model.open(evening)), "recent.open.of", evening));
        }
        deeds.add(named(kit.button("recent.forget", () -> model.forget(evening)), "recent.forget.of", evening));
        return deeds;
    }

    private JButton named(JButton button, String key, Recent evening) {
        button.getAccessibleContext().setAccessibleName(kit.words().say(key, name(evening, kit)));
        return button;
    }

    /** An evening as people know it: its school and its day, else its file. */
    static String name(Recent evening, Kit kit) {
        String known =
                EveningName.of(evening.school(), evening.date(), kit.words().language());
        return known.isEmpty() ? evening.path().getFileName().toString() : known;
    }

    private String where(Recent evening) {
        return switch (evening.state()) {
            case THERE -> kit.words()
                    .say("recent.where", place(evening.path().toAbsolutePath().getParent()));
            case MISSING -> kit.words().say("recent.missing", place(evening.path()));
            case UNREADABLE -> kit.words().say("recent.unreadable", place(evening.path()));
        };
    }

    private String place(Path path) {
        return model.app().place(path);
    }
}
