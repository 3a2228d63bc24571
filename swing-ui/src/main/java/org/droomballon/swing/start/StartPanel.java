package org.droomballon.swing.start;

import java.awt.Component;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Columns;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Row;
import org.droomballon.swing.part.ScreenPanel;

/** Paints the way in: what an evening is for who never held one, what can be done, and the evenings of before. */
@SuppressWarnings("serial")
public final class StartPanel extends ScreenPanel {
    private final transient StartModel model;
    private final transient Kit kit;
    private final JButton begin;
    private final AtWorkView atWork;
    private final DraftView draft;
    private final RecentView recent;
    private final JComponent story;

    public StartPanel(StartModel model) {
        super(model);
        this.model = model;
        this.kit = new Kit(model.app().appearance().theme(), model.words());
        begin = model.isPreparing() || model.wasAtWork()
                ? kit.button("new", "add", model::begin)
                : kit.primary("new", model::begin);
        atWork = new AtWorkView(model, kit);
        draft = new DraftView(model, kit);
        recent = new RecentView(model, kit);
        story = story();
        show(new Column(28).with(welcome(), atWork, draft, recent, story));
    }

    private JComponent welcome() {
        Column words = new Column(14)
                .with(
                        kit.title(kit.words().say("title")),
                        kit.text(kit.words().say("lead")),
                        new Row(12).with(begin, kit.button("open", "folder", model::open)),
                        new Row(12)
                                .with(
                                        kit.button("example", "example", model::example),
                                        kit.button("cards", "projector", model::cards)));
        return new Columns(32, 340).with(words, new BalloonView(kit));
    }

    private JComponent story() {
        Columns three = new Columns(18, 230);
        List.of("talk", "dream", "points").forEach(part -> three.add(new StoryView(kit, part)));
        return new Column(14).with(kit.heading(kit.words().say("story")), three);
    }

    @Override
    protected void refresh() {
        atWork.refresh();
        draft.refresh();
        recent.refresh();
    }

    @Override
    public Component first() {
        if (model.atWork().isPresent()) {
            return atWork.goOn();
        }
        return model.isPreparing() ? draft.goOn() : begin;
    }
}
