package org.droomballon.swing.start;

import java.awt.Component;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Columns;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Renewed;
import org.droomballon.swing.part.Row;
import org.droomballon.swing.part.ScreenPanel;

/** Paints the way in: what an evening is for who never held one, what can be done, and the evenings of before. */
@SuppressWarnings("serial")
public final class StartPanel extends ScreenPanel {
    private final transient StartModel model;
    private final transient Kit kit;
    private final Renewed ways = new Renewed(14);
    private final AtWorkView atWork;
    private final DraftView draft;
    private final RecentView recent;
    private final JComponent story;
    private JButton begin;

    public StartPanel(StartModel model) {
        super(model);
        this.model = model;
        this.kit = new Kit(model.app().appearance().theme(), model.words());
        begin = beginning();
        atWork = new AtWorkView(model, kit);
        draft = new DraftView(model, kit);
        recent = new RecentView(model, kit);
        story = story();
        show(new Column(28).with(welcome(), atWork, draft, recent, story));
    }

    private JComponent welcome() {
        Column words = new Column(14)
                .with(kit.title(kit.words().say("title")), kit.text(kit.words().say("lead")), ways);
        return new Columns(32, 340).with(words, new BalloonView(kit));
    }

    private JButton beginning() {
        return model.next() == StartModel.Next.BEGIN
                ? kit.primary("new", model::begin)
                : kit.button("new", "add", model::begin);
    }

    private List<JComponent> ways() {
        begin = beginning();
        return List.of(
                new Row(12).with(begin, kit.button("open", "folder", model::open)),
                new Row(12)
                        .with(
                                kit.button("example", "example", model::example),
                                kit.button("cards", "projector", model::cards)));
    }

    private JComponent story() {
        Columns three = new Columns(18, 230);
        List.of("talk", "dream", "points").forEach(part -> three.add(new StoryView(kit, part)));
        return new Column(14).with(kit.heading(kit.words().say("story")), three);
    }

    @Override
    protected void refresh() {
        ways.show(model.next(), this::ways);
        atWork.refresh();
        draft.refresh();
        recent.refresh();
    }

    @Override
    public Component first() {
        return switch (model.next()) {
            case GO_ON -> model.atWork().isPresent() ? atWork.goOn() : begin;
            case PREPARE -> draft.goOn();
            case BEGIN -> begin;
        };
    }
}
