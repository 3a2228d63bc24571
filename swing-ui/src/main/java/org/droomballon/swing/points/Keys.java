package org.droomballon.swing.points;

import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.droomballon.swing.part.Deed;

/** Lets a key do something while the keyboard is at a part or at something in it. */
final class Keys {
    private Keys() {}

    /**
     * Binds a key.
     *
     * @param key as {@link KeyStroke#getKeyStroke(String)} reads it, such as {@code typed 1}
     */
    static void bind(JComponent part, String key, Runnable deed) {
        part.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), key);
        part.getActionMap().put(key, new Deed(deed));
    }
}
