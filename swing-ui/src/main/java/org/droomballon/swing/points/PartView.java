package org.droomballon.swing.points;

import javax.swing.JComponent;

/** Paints one of the parts that people go through. */
interface PartView {
    JComponent part();

    void refresh();
}
