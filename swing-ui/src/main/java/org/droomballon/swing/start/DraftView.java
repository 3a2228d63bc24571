package org.droomballon.swing.start;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Hanging;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.part.Renewed;
import org.droomballon.swing.part.Row;

/** An evening that people were preparing: they go on with it, or throw it away. */
@SuppressWarnings("serial")
final class DraftView extends Column {
    private final transient StartModel model;
    private final transient Kit kit;
    private final Prose about;
    private final Renewed deeds = new Renewed(0);
    private JButton goOn;

    DraftView(StartModel model, Kit kit) {
        super(0);
        this.model = model;
        this.kit = kit;
        about = kit.small(" ");
        add(kit.box()
                .with(new Hanging(
                        24,
                        new JLabel(kit.icon("step-prepare", kit.palette().calm())),
                        new Column(8).with(kit.strong(kit.words().say("draft")), about, deeds))));
        refresh();
    }

    private List<JComponent> deeds() {
        goOn = model.next() == StartModel.Next.PREPARE
                ? kit.primary("draft.go-on", model::goOn)
                : kit.button("draft.go-on", model::goOn);
        return List.of(new Row(8)
                .with(goOn)
                .stretch(new Column(0))
                .with(kit.button("draft.throw-away", "bin", model::throwAway)));
    }

    JButton goOn() {
        return goOn;
    }

    void refresh() {
        setVisible(model.isPreparing());
        deeds.show(model.next(), this::deeds);
        about.setText(
                model.preparing().isEmpty()
                        ? kit.words().say("draft.kept")
                        : kit.words().say("draft.of", model.preparing()));
    }
}
