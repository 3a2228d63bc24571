package org.droomballon.swing.prepare;

import java.util.Map;
import java.util.Optional;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.DraftFile;

/** Keeps a new evening on disk while people fill it in, and brings it back after that, until it begins or is thrown away. */
final class Drafting {
    private final AppModel app;
    private final DraftFile file;
    private Draft blank;
    private boolean filled;
    private boolean over;

    /** @param blank as the form is when nobody filled in anything */
    Drafting(AppModel app, Draft blank) {
        this.app = app;
        this.file = app.tools().memory().draft();
        this.blank = blank;
    }

    /** What people filled in and neither began nor threw away. */
    Optional<Draft> waiting() {
        return Optional.of(file.words()).filter(words -> !words.isEmpty()).map(Draft::new);
    }

    /** Keeps the form as it is now; who made all as it was leaves nothing behind. */
    void keep(Draft now) {
        Map<String, String> words = now.equals(blank) ? Map.of() : now.words();
        filled = !words.isEmpty();
        if (!over && !words.equals(file.words())) {
            file.keep(words, app);
        }
    }

    /** Whether what stands in the form was thrown away on another screen. */
    boolean isThrownAway() {
        return filled && !over && file.words().isEmpty();
    }

    /** The form is empty again, in the language of now. */
    void cleared(Draft empty) {
        blank = empty;
        keep(empty);
    }

    /** The evening has files of its own. */
    void begun() {
        over = true;
        file.keep(Map.of(), app);
    }
}
