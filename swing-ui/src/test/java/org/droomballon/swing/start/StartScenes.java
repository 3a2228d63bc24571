package org.droomballon.swing.start;

import java.util.List;
import java.util.Map;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.rig.Rig;
import org.droomballon.swing.rig.Scene;

/** The way in: the first time, and when there were evenings before, of which one is gone; one is open or was closed. */
public final class StartScenes {
    private StartScenes() {}

    public static List<Scene> scenes() {
        return List.of(
                new Scene("start", rig -> {}),
                new Scene("start-recent", StartScenes::recent),
                new Scene("start-closed", rig -> {
                    recent(rig);
                    rig.app.putAway(Step.START);
                }),
                new Scene("start-draft", rig -> rig.memory.draft().set(Map.of("school", "De Brug"))));
    }

    private static void recent(Rig rig) {
        rig.memory.opened(rig.folder.resolve("stick").resolve("avond-2025.droomballon"));
        rig.example(Step.TALK);
        rig.app.go(Step.START);
    }
}
