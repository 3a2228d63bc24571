package org.droomballon.swing;

import java.awt.AWTError;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.util.Locale;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.look.Look;

/** What any window needs, loaded on the event thread while decks and rules are still being read. */
final class HeadStart {
    private HeadStart() {}

    /** A display that is not there is told by who opens the window. */
    static void take(Locale language) {
        if (GraphicsEnvironment.isHeadless()) {
            return;
        }
        try {
            EventQueue.invokeLater(() -> {
                Look.dress(Appearance.in(language));
                WindowIcon.image();
            });
        } catch (AWTError e) {
            return;
        }
    }
}
