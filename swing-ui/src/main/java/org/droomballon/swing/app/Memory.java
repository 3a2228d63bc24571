package org.droomballon.swing.app;

import java.nio.file.Path;
import java.util.List;
import org.droomballon.swing.look.Appearance;

/** What the app remembers from one time to the next: how people want it to look, and which evenings they had open. */
public interface Memory {
    /** The newest first. */
    List<Path> recent();

    void opened(Path evening);

    void forget(Path evening);

    Appearance appearance();

    void keep(Appearance appearance);

    /** The evening that people were preparing and did not begin. */
    DraftFile draft();
}
