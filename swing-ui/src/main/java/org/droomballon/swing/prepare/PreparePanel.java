package org.droomballon.swing.prepare;

import java.awt.Component;
import java.awt.Container;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.droomballon.swing.part.Alongside;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.part.Row;
import org.droomballon.swing.part.ScreenPanel;

/** Paints a new evening with the plan that follows, or the evening that is open with its material. */
@SuppressWarnings("serial")
public final class PreparePanel extends ScreenPanel {
    private final transient PrepareModel model;
    private final transient Kit kit;
    private final transient Fields fields;
    private final transient Runnable settling;
    private transient Runnable refreshing = () -> {};
    private transient Component first = this;

    public PreparePanel(PrepareModel model) {
        super(model);
        this.model = model;
        this.kit = new Kit(model.app().appearance().theme(), model.wording());
        this.fields = new Fields(kit);
        this.settling = fields::settle;
        Column page = new Column(18);
        model.fresh().ifPresent(evening -> page.with(titled("title", "lead"), fresh(evening)));
        model.open().ifPresent(evening -> page.with(leadingOn(titled("title.open", "lead.open")), open(evening)));
        show(page);
    }

    private JComponent titled(String title, String lead) {
        return new Column(6)
                .with(kit.title(kit.words().say(title)), kit.text(kit.words().say(lead)));
    }

    private JComponent leadingOn(JComponent title) {
        return new Row(16).stretch(title).with(kit.onward("talk", model::talk));
    }

    private JComponent fresh(NewEvening evening) {
        NewEveningView form = new NewEveningView(model, evening, kit, fields);
        PlanView plan = new PlanView(model, evening, kit, form::showLeftOut);
        first = form.first();
        refreshing = () -> {
            form.refresh();
            plan.refresh();
        };
        return new Alongside(form, plan);
    }

    private JComponent open(OpenEvening evening) {
        OpenEveningView form = new OpenEveningView(model, evening, kit, fields);
        MaterialView material = new MaterialView(model, model.material().orElseThrow(), kit, fields);
        ShapeView shape = new ShapeView(kit, new Row(0).with(kit.button("another", "add", model::another)));
        first = form.first();
        refreshing = () -> {
            form.refresh();
            if (evening.isReadOnly()) {
                lock(form);
            }
            material.refresh();
            shape.show(EveningShape.of(evening.session(), evening, kit.words()));
        };
        return new Alongside(form, new Column(18).with(material, shape));
    }

    /** An evening that can only be looked at takes nothing in. */
    private static void lock(Container part) {
        Stream.of(part.getComponents())
                .filter(each -> !(each instanceof Prose))
                .forEach(each -> each.setEnabled(false));
        Stream.of(part.getComponents())
                .filter(Container.class::isInstance)
                .map(Container.class::cast)
                .forEach(PreparePanel::lock);
    }

    @Override
    protected void refresh() {
        refreshing.run();
    }

    @Override
    public Component first() {
        return first;
    }

    @Override
    public void addNotify() {
        model.onSettle(settling);
        super.addNotify();
    }

    @Override
    public void removeNotify() {
        settling.run();
        model.noLonger(settling);
        super.removeNotify();
    }
}
