package org.droomballon.swing.followup;

import java.nio.file.Path;
import java.util.List;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.FollowUpFile;
import org.droomballon.file.FollowUpFiles;
import org.droomballon.followup.FollowUp;
import org.droomballon.followup.FollowUpEditor;
import org.droomballon.session.Outcome;
import org.droomballon.session.PointId;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.rig.Rig;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The follow-up of the example evening, on its screen and on disk. */
@Timeout(120)
abstract class FollowUpTests {
    @TempDir
    Path folder;

    interface Tried {
        void with(Rig rig, FollowUpModel model) throws Exception;
    }

    void evening(Tried tried) {
        Rig.onEventThread(() -> {
            try (Rig rig = new Rig(folder, Appearance.in(Wording.DUTCH)).example(Step.TALK)) {
                tried.with(rig, new FollowUpModel(rig.app));
                return true;
            }
        });
    }

    void begun(Tried tried) {
        evening((rig, model) -> {
            model.begin();
            rig.app.go(Step.FOLLOW_UP);
            tried.with(rig, model);
        });
    }

    static Path file(FollowUpModel model) {
        return model.desk().orElseThrow().path();
    }

    static PointId point(FollowUpModel model, int number) {
        return model.followUp().orElseThrow().points().get(number - 1).id();
    }

    static Outcome outcome(FollowUpModel model, int number) {
        return model.followUp().orElseThrow().points().get(number - 1).outcome();
    }

    static Outcome onDisk(FollowUpModel model, int number) throws Exception {
        return FollowUpFiles.read(file(model))
                .followUp()
                .points()
                .get(number - 1)
                .outcome();
    }

    static List<String> log(FollowUpModel model, int number) {
        return model.followUp().orElseThrow().points().get(number - 1).log().stream()
                .map(entry -> entry.text().firstOr(""))
                .toList();
    }

    /** Somebody at another laptop writes in the same file. */
    static void elsewhere(FollowUpModel model, String answer) throws Exception {
        FollowUpFile there = FollowUpFiles.read(file(model));
        FollowUp before = there.followUp();
        FollowUpEditor editor = new FollowUpEditor(before, before.pen("elsewhere"));
        editor.answer(before.points().get(0).id(), answer);
        FollowUpFiles.save(file(model), there.with(editor.followUp()));
    }
}
