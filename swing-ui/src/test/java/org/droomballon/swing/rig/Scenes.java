package org.droomballon.swing.rig;

import java.util.List;
import java.util.stream.Stream;
import org.droomballon.swing.followup.FollowUpScenes;
import org.droomballon.swing.gather.GatherScenes;
import org.droomballon.swing.points.PointsScenes;
import org.droomballon.swing.prepare.PrepareScenes;
import org.droomballon.swing.start.StartScenes;
import org.droomballon.swing.takehome.TakeHomeScenes;
import org.droomballon.swing.talk.TalkScenes;

/** All scenes, in the order of the evening. Each screen has its own list. */
public final class Scenes {
    private Scenes() {}

    public static List<Scene> all() {
        return Stream.of(
                        StartScenes.scenes(),
                        PrepareScenes.scenes(),
                        TalkScenes.scenes(),
                        GatherScenes.scenes(),
                        PointsScenes.scenes(),
                        TakeHomeScenes.scenes(),
                        FollowUpScenes.scenes())
                .flatMap(List::stream)
                .toList();
    }
}
