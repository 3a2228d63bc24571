package org.droomballon.swing.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.EveningModel;
import org.droomballon.swing.app.ScreenModel;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.followup.FollowUpModel;
import org.droomballon.swing.followup.FollowUpPanel;
import org.droomballon.swing.gather.GatherModel;
import org.droomballon.swing.gather.GatherPanel;
import org.droomballon.swing.part.ScreenPanel;
import org.droomballon.swing.points.PointsModel;
import org.droomballon.swing.points.PointsPanel;
import org.droomballon.swing.prepare.PrepareModel;
import org.droomballon.swing.prepare.PreparePanel;
import org.droomballon.swing.start.StartModel;
import org.droomballon.swing.start.StartPanel;
import org.droomballon.swing.takehome.TakeHomeModel;
import org.droomballon.swing.takehome.TakeHomePanel;
import org.droomballon.swing.talk.TalkModel;
import org.droomballon.swing.talk.TalkPanel;

/** The screen of every step. Its model stays as long as the evening is open, so that a new look loses nothing. */
final class Screens {
    private final AppModel app;
    private final Map<Step, Screen> made = new EnumMap<>(Step.class);
    private Optional<EveningModel> evening = Optional.empty();

    /** A model, and the panel that paints it in the look of the moment. */
    private record Screen(ScreenModel model, Supplier<ScreenPanel> painted) {}

    Screens(AppModel app) {
        this.app = app;
    }

    ScreenPanel panel(Step step) {
        if (!evening.equals(app.evening())) {
            evening = app.evening();
            made.values().forEach(screen -> screen.model().leave());
            made.clear();
        }
        return made.computeIfAbsent(step, this::screen).painted().get();
    }

    private Screen screen(Step step) {
        return switch (step) {
            case START -> of(new StartModel(app), StartPanel::new);
            case PREPARE -> of(new PrepareModel(app), PreparePanel::new);
            case TALK -> of(new TalkModel(app), TalkPanel::new);
            case GATHER -> of(new GatherModel(app), GatherPanel::new);
            case POINTS -> of(new PointsModel(app), PointsPanel::new);
            case TAKE_HOME -> of(new TakeHomeModel(app), TakeHomePanel::new);
            case FOLLOW_UP -> of(new FollowUpModel(app), FollowUpPanel::new);
        };
    }

    private static <M extends ScreenModel> Screen of(M model, Function<M, ScreenPanel> painted) {
        return new Screen(model, () -> painted.apply(model));
    }
}
