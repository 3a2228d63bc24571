package org.droomballon.swing.takehome;

import javax.swing.JButton;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.part.Row;

/** The paper that people look at: what it is for, where it can go, and its pages. */
@SuppressWarnings("serial")
final class PaperView extends Column {
    private final transient TakeHomeModel model;
    private final transient Kit kit;
    private final Prose name;
    private final Prose purpose;
    private final JButton copy;
    private final JButton save;
    private final PagesView pages;

    PaperView(TakeHomeModel model, Kit kit) {
        super(14);
        this.model = model;
        this.kit = kit;
        Delivery delivery = model.delivery();
        name = kit.heading(" ");
        purpose = kit.text(" ");
        save = kit.button("save", delivery::save);
        copy = kit.button("copy", "copy", delivery::copy);
        pages = new PagesView(model, kit);
        with(new Column(4).with(name, purpose));
        with(new Row(10).with(save, kit.button("print", "print", delivery::print), copy));
        with(pages);
    }

    JButton save() {
        return save;
    }

    /** Before papers go out, people look at the words that may tell who somebody is: until then that is what stands out. */
    private void showForemost() {
        if (model.hasPoints() && model.unjudged() == 0) {
            kit.foremost(save);
        } else {
            kit.usual(save);
        }
    }

    void refresh() {
        String paper = "paper." + model.paper().id();
        name.setText(kit.words().say(paper + ".name"));
        purpose.setText(kit.words().say(paper + ".purpose"));
        copy.setVisible(model.hasPoints());
        showForemost();
        pages.refresh();
    }
}
