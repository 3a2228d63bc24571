package org.droomballon.swing.rig;

import java.util.List;
import java.util.stream.Stream;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.gather.GatherScenes;
import org.droomballon.swing.points.PointsScenes;

/** All scenes, in the order of the evening. Each screen has its own list. */
public final class Scenes {
    private Scenes() {}

    public static List<Scene> all() {
        return Stream.of(
                        List.of(new Scene("start", rig -> {})),
                        step(Step.PREPARE),
                        step(Step.TALK),
                        GatherScenes.scenes(),
                        PointsScenes.scenes(),
                        step(Step.TAKE_HOME),
                        step(Step.FOLLOW_UP))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Scene> step(Step step) {
        return List.of(new Scene(step.id(), rig -> rig.example(step)));
    }
}
