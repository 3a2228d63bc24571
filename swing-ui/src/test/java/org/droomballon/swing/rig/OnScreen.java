package org.droomballon.swing.rig;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.droomballon.export.wording.Wording;
import org.droomballon.swing.app.Work;
import org.droomballon.swing.look.Appearance;

/** Plays something on a fresh app in Dutch, on the event thread. */
public final class OnScreen {
    /** What a test does with the app. */
    @FunctionalInterface
    public interface Play {
        void with(Rig rig) throws IOException;
    }

    private OnScreen() {}

    /**
     * Plays it.
     *
     * @param folder of the test
     */
    public static void play(Path folder, Play play) {
        play(folder, new WorkAtOnce(), play);
    }

    /**
     * Plays it.
     *
     * @param folder of the test
     * @param aside works out what screens show when the test wants it
     */
    public static void play(Path folder, Work aside, Play play) {
        Rig.onEventThread(() -> {
            try (Rig rig = new Rig(Files.createTempDirectory(folder, "rig"), Appearance.in(Wording.DUTCH), aside)) {
                play.with(rig);
            }
            return true;
        });
    }
}
