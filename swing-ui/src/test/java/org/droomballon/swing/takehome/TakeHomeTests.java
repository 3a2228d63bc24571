package org.droomballon.swing.takehome;

import java.nio.file.Path;
import org.droomballon.export.wording.Wording;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.rig.Rig;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The example evening, on the screen from which its paper is taken home. */
@Timeout(120)
abstract class TakeHomeTests {
    static final String FIRST_POINT = "koffiemoment op vrijdag";

    @TempDir
    Path folder;

    interface Tried {
        void with(Rig rig, TakeHomeModel model) throws Exception;
    }

    void evening(Path file, Tried tried) {
        Rig.onEventThread(() -> {
            try (Rig rig = new Rig(folder, Appearance.in(Wording.DUTCH)).open(file, Step.TALK)) {
                tried.with(rig, new TakeHomeModel(rig.app));
                return true;
            }
        });
    }

    void evening(Tried tried) {
        evening(Rig.EXAMPLE, tried);
    }

    static String words(TakeHomeModel model) {
        return model.pages().picture(model.page(), 300).orElseThrow().words();
    }
}
