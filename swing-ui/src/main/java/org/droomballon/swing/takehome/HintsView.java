package org.droomballon.swing.takehome;

import java.util.List;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;

/** What people should know before they take papers home. */
@SuppressWarnings("serial")
final class HintsView extends Column {
    private final transient TakeHomeModel model;
    private final transient Kit kit;
    private final Hint points;
    private final Hint late;
    private final Hint personal;
    private final Hint trouble;

    HintsView(TakeHomeModel model, Kit kit) {
        super(10);
        this.model = model;
        this.kit = kit;
        points = new Hint(kit, "step-points", kit.primary("to-points", this::toPoints));
        late = new Hint(kit, "remark", kit.button("to-late", this::toPoints));
        personal = new Hint(kit, "problem", kit.primary("to-review", this::toPoints));
        trouble = new Hint(kit, "problem");
        with(points, late, personal, trouble);
    }

    private void toPoints() {
        model.app().go(Step.POINTS);
    }

    void refresh() {
        points.say(model.hasPoints() ? List.of() : List.of(kit.words().say("no-points")));
        late.say(model.isOutOfDate() ? List.of(kit.words().say("late")) : List.of());
        int open = model.unjudged();
        personal.say(open == 0 ? List.of() : List.of(kit.words().count("personal", open)));
        trouble.say(model.trouble());
        setVisible(points.isVisible() || late.isVisible() || personal.isVisible() || trouble.isVisible());
    }
}
