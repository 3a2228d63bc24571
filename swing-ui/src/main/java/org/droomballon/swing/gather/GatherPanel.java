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

    public GatherPanel(GatherModel model) {
        super(model);
        this.model = model;
        kit = new Kit(model.app().appearance().theme(), model.words());
        drop = new DropView(model, kit);
        arrivals = new ArrivalsView(model, kit);
        disputes = new DisputesView(model, kit);
        tables = new TablesView(model, kit);
        beyond = kit.small("");
        JButton on = kit.onward("go-on", model::goOn);
        show(new Column(22)
                .with(
                        kit.title(kit.words().say("title")),
                        drop,
                        arrivals.part(),
                        disputes.part(),
                        beyond,
                        tables.part(),
                        new Row(0).with(on)));
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
    }

    @Override
    public Component first() {
        return drop.choose();
    }
}
