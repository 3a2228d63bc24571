package org.droomballon.swing.gather;

import java.awt.Component;
import javax.swing.JButton;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.part.Row;
import org.droomballon.swing.part.ScreenPanel;

/** Paints what came in, what is still missing, and what people must decide. */
@SuppressWarnings("serial")
public final class GatherPanel extends ScreenPanel {
    private final transient GatherModel model;
    private final transient Kit kit;
    private final DropView drop;
    private final transient ArrivalsView arrivals;
    private final transient DisputesView disputes;
    private final transient TablesView tables;
    private final Prose beyond;
    private final JButton on;

    public GatherPanel(GatherModel model) {
        super(model);
        this.model = model;
        kit = new Kit(model.app().appearance().theme(), model.words());
        drop = new DropView(model, kit);
        arrivals = new ArrivalsView(model, kit);
        disputes = new DisputesView(model, kit);
        tables = new TablesView(model, kit);
        beyond = kit.small("");
        on = kit.onward("go-on", model::goOn);
        show(new Column(22)
                .with(
                        new Row(16).stretch(kit.title(kit.words().say("title"))).with(on),
                        drop,
                        arrivals.part(),
                        disputes.part(),
                        beyond,
                        tables.part()));
    }

    @Override
    protected void refresh() {
        model.lookAtDropped();
        arrivals.refresh();
        disputes.refresh();
        tables.refresh();
        long others = model.beyond();
        beyond.setVisible(others > 0);
        beyond.setText(kit.words().count("decide.beyond", others));
        leadOn(model.next());
    }

    /** One button stands out, and with it the state of the evening: more files, or the ten points. */
    private void leadOn(GatherModel.Next next) {
        on.setEnabled(model.hasHarvest());
        on.setToolTipText(kit.words().say(model.hasHarvest() ? "go-on.tip" : "go-on.none"));
        kit.usual(drop.choose());
        kit.usual(on);
        switch (next) {
            case FILES -> kit.foremost(drop.choose());
            case POINTS -> kit.foremost(on);
            case CHOICES -> {}
        }
    }

    @Override
    public Component first() {
        return drop.choose();
    }
}
