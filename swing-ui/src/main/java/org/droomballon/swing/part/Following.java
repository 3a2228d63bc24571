package org.droomballon.swing.part;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;

/**
 * Scrolls a page to what has the keyboard, and no further than that needs. What is in sight already stays where it is, so that
 * nothing moves under a mouse; what grows is followed, so that whoever writes keeps seeing it.
 */
final class Following extends ComponentAdapter {
    /** What a part is kept together with. */
    static final String SURROUNDINGS = "Page.surroundings";

    private static final int MARGIN = 24;

    private final JViewport window;
    private Optional<JComponent> followed = Optional.empty();
    private Point before = new Point();
    private Point after = new Point();

    Following(JViewport window) {
        this.window = window;
        window.addComponentListener(this);
        window.getView().addComponentListener(this);
    }

    void follow(JComponent part) {
        followed.ifPresent(last -> last.removeComponentListener(this));
        followed = Optional.of(part);
        part.addComponentListener(this);
        before = window.getViewPosition();
        reveal(part);
    }

    @Override
    public void componentResized(ComponentEvent event) {
        settle();
    }

    @Override
    public void componentMoved(ComponentEvent event) {
        followed.filter(part -> part == event.getComponent()).ifPresent(part -> settle());
    }

    /** Sizes settle only after the keyboard has come, so the way is measured again from where it began. */
    private void settle() {
        followed.filter(Component::isFocusOwner).ifPresent(part -> {
            boolean untouched = window.getViewPosition().equals(after);
            if (untouched) {
                window.setViewPosition(before);
            }
            if (untouched || part.getClientProperty(SURROUNDINGS) != null) {
                reveal(part);
            }
        });
    }

    private void reveal(JComponent part) {
        Rectangle wanted = wanted(part);
        if (!window.getViewRect().contains(wanted)) {
            int margin = Math.min(UIScale.scale(MARGIN), Math.max(0, (window.getHeight() - wanted.height) / 2));
            wanted.grow(0, margin);
            ((JComponent) window.getView()).scrollRectToVisible(wanted);
        }
        after = window.getViewPosition();
    }

    /** The part, with as much above it as belongs to it and the window has room for. */
    private Rectangle wanted(JComponent part) {
        Rectangle own = place(part, part);
        int bottom = own.y + own.height;
        if (part.getClientProperty(SURROUNDINGS) instanceof JComponent around) {
            own.y = Math.min(own.y, Math.max(place(part, around).y, bottom - window.getHeight()));
            own.height = bottom - own.y;
        }
        return own;
    }

    private Rectangle place(JComponent part, JComponent of) {
        Rectangle bounds = SwingUtilities.convertRectangle(
                of, new Rectangle(0, 0, part.getWidth(), of.getHeight()), window.getView());
        bounds.x = 0;
        bounds.width = 1;
        return bounds;
    }
}
