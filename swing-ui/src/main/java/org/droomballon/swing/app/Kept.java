package org.droomballon.swing.app;

import java.util.Optional;
import org.droomballon.session.Undone;

/** What people write in and what is kept on disk meanwhile: the evening, or the follow-up that stands beside it. */
public interface Kept {
    boolean canUndo();

    boolean canRedo();

    /** Takes the last step back; what is still being typed is a step too. */
    Optional<Undone> undo();

    Optional<Undone> redo();

    /** How it stands on disk, in the language of the app. */
    Standing standing(AppModel app);

    /** Lets all that is still being typed become steps. */
    void settle();

    /** Saves now; waits for the disk, so it is no deed for the thread that paints. Answers whether all is on it. */
    boolean flush();
}
