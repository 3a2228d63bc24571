package org.droomballon.swing.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.droomballon.paper.Shift;
import org.droomballon.swing.look.Appearance;

/** What the app remembers from one time to the next: how people want it to look, and which evenings they had open. */
public interface Memory {
    /** The newest first. */
    List<Path> recent();

    void opened(Path evening);

    /** The evening that was open has been saved and closed. */
    void closed();

    /** The evening that is open, or that was when the app ended without closing it. */
    Optional<Path> unclosed();

    void keep(Spot shown);

    /** Where people were in the evening that they talked in last. */
    Optional<Spot> spot();

    void forget(Path evening);

    Appearance appearance();

    void keep(Appearance appearance);

    /** The evening that people were preparing and did not begin. */
    DraftFile draft();

    /** What people wrote for an evening with a file and what nobody can read yet. */
    DraftFile unread();

    /** How far the printer puts backs from where they should be, as people measured it. */
    Shift printer();

    void keep(Shift printer);
}
