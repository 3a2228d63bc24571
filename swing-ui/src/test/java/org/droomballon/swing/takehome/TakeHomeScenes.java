package org.droomballon.swing.takehome;

import java.nio.file.Path;
import java.util.List;
import org.droomballon.swing.app.EveningModel;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.rig.Rig;
import org.droomballon.swing.rig.Scene;

/** What people see when they take papers home. */
public final class TakeHomeScenes {
    static final Path WITHOUT_POINTS = Path.of("../examples/cases/een-warm-onthaal/tafel-blauw.droomballon");

    private TakeHomeScenes() {}

    public static List<Scene> scenes() {
        return List.of(
                new Scene("take-home", rig -> rig.example(Step.TAKE_HOME)),
                new Scene("take-home-without-points", rig -> rig.open(WITHOUT_POINTS, Step.TAKE_HOME)),
                new Scene("take-home-late", TakeHomeScenes::late));
    }

    /** Somebody wrote on after the choice, and named a teacher. */
    private static void late(Rig rig) {
        rig.example(Step.TALK);
        EveningModel evening = rig.app.evening().orElseThrow();
        String card = evening.session().talks().get(0).card();
        evening.change(editor -> editor.addNote(
                "rood", card, "nu", "Juf Annemie wacht de ouders op aan de poort, bel haar op 0470 12 34 56."));
        rig.app.go(Step.TAKE_HOME);
    }
}
