package org.droomballon.swing.rig;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Container;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.function.Predicate;
import javax.swing.JComponent;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;

/** Moves a page to what a picture is about, where that is not wholly in sight. */
final class Seen {
    private static final int MARGIN = 24;

    private Seen() {}

    static void bring(Container panel, Predicate<String> name) {
        Rig.all(panel)
                .filter(part -> part.getName() != null && name.test(part.getName()))
                .filter(JComponent.class::isInstance)
                .map(JComponent.class::cast)
                .findFirst()
                .ifPresentOrElse(Seen::bring, () -> {
                    throw new AssertionError("what the picture is about is not on the screen");
                });
    }

    private static void bring(JComponent part) {
        JViewport port = (JViewport) SwingUtilities.getAncestorOfClass(JViewport.class, part);
        Rectangle place =
                SwingUtilities.convertRectangle(part, new Rectangle(part.getWidth(), part.getHeight()), port.getView());
        if (!port.getViewRect().contains(0, place.y, 1, place.height)) {
            int lowest = Math.max(0, port.getView().getHeight() - port.getHeight());
            port.setViewPosition(new Point(0, Math.max(0, Math.min(place.y - UIScale.scale(MARGIN), lowest))));
        }
    }
}
