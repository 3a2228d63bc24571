package org.droomballon.swing.talk;

import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.droomballon.swing.part.Deed;
import org.droomballon.swing.part.Page;

/** The keys of the screen. What scrolls must not eat those that turn a card. */
final class TalkKeys {
    static final String NEXT = "ctrl PAGE_DOWN";
    static final String PREVIOUS = "ctrl PAGE_UP";
    static final String PROJECTOR = "F5";
    static final String BALLOON = "ctrl B";

    private TalkKeys() {}

    /** Also where the keyboard is beside the screen. */
    static void bind(JComponent screen, String key, Runnable deed) {
        screen.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), key);
        screen.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(key), key);
        screen.getActionMap().put(key, new Deed(deed));
    }

    static void leaveTurning(Page page) {
        for (String key : new String[] {NEXT, PREVIOUS}) {
            page.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), "none");
        }
    }
}
