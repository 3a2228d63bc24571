package org.droomballon.swing.points;

import java.awt.Component;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import org.droomballon.swing.part.Beside;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.part.Renewed;
import org.droomballon.swing.part.ScreenPanel;

/** Paints the parts that people go through, one at a time. */
@SuppressWarnings("serial")
public final class PointsPanel extends ScreenPanel {
    private final transient PointsModel model;
    private final transient Kit kit;
    private final transient StepsView steps;
    private final transient WordingFields fields;
    private final Renewed place = new Renewed(0);
    private final Prose accounted;
    private final JButton on;
    private transient Optional<PartView> view = Optional.empty();

    public PointsPanel(PointsModel model) {
        super(model);
        this.model = model;
        kit = new Kit(model.app().appearance().theme(), model.words());
        steps = new StepsView(model, kit);
        fields = new WordingFields(model, kit);
        accounted = kit.small("");
        on = kit.onward("go-on", model::goOn);
        show(new Column(20)
                .with(kit.title(kit.words().say("title")), steps.part(), place, Beside.lead(16, on, accounted)));
    }

    private PartView made() {
        return switch (model.part()) {
            case SAME -> new SameView(model, kit, fields);
            case DOTS -> new DotsView(model, kit);
            case TEN -> new TenView(model, kit, fields);
            case NAMES -> new NamesView(model, kit);
        };
    }

    @Override
    protected void refresh() {
        steps.refresh();
        place.show(model.part(), () -> {
            PartView next = made();
            view = Optional.of(next);
            return List.of(next.part());
        });
        view.ifPresent(PartView::refresh);
        on.setEnabled(model.mayGoOn());
        Optional<String> account = account();
        accounted.setVisible(account.isPresent());
        account.ifPresent(accounted::setText);
    }

    private Optional<String> account() {
        if (!model.mayGoOn()) {
            return Optional.of(kit.words().say("go-on.wait"));
        }
        return model.ten().isReckoning()
                ? Optional.of(kit.words().say("accounted.reckoned"))
                : model.ten().standing().map(now -> kit.words().say("accounted", now.accounted(), now.harvested()));
    }

    @Override
    public Component first() {
        return steps.selected();
    }

    @Override
    public void removeNotify() {
        fields.leave();
        super.removeNotify();
    }
}
