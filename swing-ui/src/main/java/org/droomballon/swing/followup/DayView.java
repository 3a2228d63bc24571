package org.droomballon.swing.followup;

import org.droomballon.session.PointId;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Line;
import org.droomballon.swing.part.Prose;

/** A field for a day, with an example of how to write one; it says so where it does not understand what is there. */
@SuppressWarnings("serial")
final class DayView extends Column {
    private final transient Answers answers;
    private final transient Kit kit;
    private final PointId point;
    private final Answers.Which which;
    private final Line field;
    private final Prose help;

    DayView(Answers answers, Kit kit, PointId point, Answers.Which which) {
        super(4);
        this.answers = answers;
        this.kit = kit;
        this.point = point;
        this.which = which;
        field = new Line(answers.dayText(point, which), kit.words(), text -> answers.day(point, which, text));
        help = kit.small(" ");
        with(kit.labelled(which == Answers.Which.BY ? "by" : "review", field), help);
        refresh();
    }

    void settle() {
        field.settle();
    }

    /** While people write, what they write stays as it is. */
    void refresh() {
        boolean understood = answers.isUnderstood(point, which);
        if (!field.isFocusOwner()) {
            field.show(answers.dayText(point, which));
        }
        help.setText(kit.words().say(understood ? "day.help" : "day.wrong", answers.example()));
        help.setForeground(understood ? kit.palette().muted() : kit.palette().accent());
    }
}
