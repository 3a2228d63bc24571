package org.droomballon.swing.prepare;

import javax.swing.JButton;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.part.Row;

/** Whether the evening goes on from the one before. */
@SuppressWarnings("serial")
final class BeforeView extends Column {
    private final transient NewEvening evening;
    private final transient Kit kit;
    private final Prose told;
    private final JButton forget;

    BeforeView(PrepareModel model, NewEvening evening, Kit kit) {
        super(0);
        this.evening = evening;
        this.kit = kit;
        told = kit.text(" ");
        forget = kit.button("before.forget", "close", model::forgetFollowUp);
        add(kit.box()
                .with(
                        kit.heading(kit.words().say("before")),
                        told,
                        new Row(12).with(kit.button("before.open", "folder", model::openFollowUp), forget)));
    }

    void refresh() {
        int points = evening.carried().size();
        String text = points == 0 ? kit.words().say("before.none") : kit.words().count("before.points", points);
        if (!told.getText().equals(text)) {
            told.setText(text);
        }
        forget.setVisible(points > 0);
    }
}
