package org.droomballon.swing.start;

import javax.swing.JButton;
import javax.swing.JLabel;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Hanging;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.part.Row;

/** An evening that people were preparing: they go on with it, or throw it away. */
@SuppressWarnings("serial")
final class DraftView extends Column {
    private final transient StartModel model;
    private final transient Kit kit;
    private final Prose about;
    private final JButton goOn;

    DraftView(StartModel model, Kit kit) {
        super(0);
        this.model = model;
        this.kit = kit;
        about = kit.small(" ");
        goOn = model.wasAtWork() ? kit.button("draft.go-on", model::goOn) : kit.primary("draft.go-on", model::goOn);
        Row deeds = new Row(8)
                .with(goOn)
                .stretch(new Column(0))
                .with(kit.button("draft.throw-away", "bin", model::throwAway));
        add(kit.box()
                .with(new Hanging(
                        24,
                        new JLabel(kit.icon("step-prepare", kit.palette().calm())),
                        new Column(8).with(kit.strong(kit.words().say("draft")), about, deeds))));
        refresh();
    }

    JButton goOn() {
        return goOn;
    }

    void refresh() {
        setVisible(model.isPreparing());
        about.setText(
                model.preparing().isEmpty()
                        ? kit.words().say("draft.kept")
                        : kit.words().say("draft.of", model.preparing()));
    }
}
