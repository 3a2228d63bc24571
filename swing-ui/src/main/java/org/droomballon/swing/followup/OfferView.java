package org.droomballon.swing.followup;

import java.awt.Component;
import javax.swing.JButton;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.part.Box;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Row;

/** What people can do while there is no follow-up yet. */
@SuppressWarnings("serial")
final class OfferView extends Column {
    private final JButton first;

    OfferView(FollowUpModel model, Kit kit) {
        super(18);
        JButton open = kit.button("choose", "folder", model::choose);
        Box box = kit.box();
        box.add(kit.text(kit.words().say("offer")));
        if (model.canBegin()) {
            first = kit.primary("begin", model::begin);
            box.add(new Row(10).with(first, open));
        } else if (model.hasEvening()) {
            first = kit.primary("to-points", () -> model.app().go(Step.POINTS));
            box.add(kit.text(kit.words().say("no-points")));
            box.add(new Row(10).with(first, open));
        } else {
            first = kit.primary("choose", model::choose);
            box.add(new Row(10).with(first));
        }
        with(box);
    }

    Component first() {
        return first;
    }
}
