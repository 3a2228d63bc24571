package org.droomballon.swing.takehome;

import java.awt.Component;
import java.util.List;
import java.util.stream.Stream;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.ScreenPanel;
import org.droomballon.swing.part.Sidebar;

/** Paints what people take home: the papers at the side, and the one that they look at with its real pages. */
@SuppressWarnings("serial")
public final class TakeHomePanel extends ScreenPanel {
    private static final int SIDE = 270;

    private final transient TakeHomeModel model;
    private final List<PaperButton> papers;
    private final HintsView hints;
    private final WishView wish;
    private final PaperView paper;

    public TakeHomePanel(TakeHomeModel model) {
        super(model);
        this.model = model;
        Kit kit = new Kit(model.app().appearance().theme(), model.words());
        papers = Stream.of(Takeaway.values())
                .map(each -> new PaperButton(model, kit, each))
                .toList();
        hints = new HintsView(model, kit);
        wish = new WishView(model, kit);
        paper = new PaperView(model, kit);
        Column side = new Column(20)
                .with(
                        new Column(2).with(papers.toArray(new Component[0])),
                        wish,
                        kit.button("save-all", "folder", model.delivery()::saveAll));
        show(new Column(18).with(kit.title(kit.words().say("title")), hints).with(new Sidebar(36, SIDE, side, paper)));
    }

    @Override
    protected void refresh() {
        model.keepUp();
        papers.forEach(PaperButton::refresh);
        hints.refresh();
        wish.refresh();
        paper.refresh();
        revalidate();
        repaint();
    }

    @Override
    public Component first() {
        return paper.save();
    }
}
