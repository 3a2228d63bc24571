package org.droomballon.swing.part;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.beans.PropertyChangeListener;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;

/**
 * Content as wide as its window and as high as it needs, which scrolls up and down, and to what has the keyboard. The bar always has
 * its room, so that nothing jumps sideways from one page to the next.
 */
@SuppressWarnings("serial")
public final class Page extends JScrollPane {
    private static final int STEP = 24;
    private static final int EDGE = 24;
    private static final int WIDEST = 1100;

    private final transient PropertyChangeListener following = event -> follow(event.getNewValue());
    private final transient Following follower;

    public Page(JComponent content) {
        super(new Sheet(content), VERTICAL_SCROLLBAR_ALWAYS, HORIZONTAL_SCROLLBAR_NEVER);
        setBorder(BorderFactory.createEmptyBorder());
        getVerticalScrollBar().setUnitIncrement(UIScale.scale(STEP));
        getViewport().setOpaque(false);
        setOpaque(false);
        setFocusable(false);
        getVerticalScrollBar().setFocusable(false);
        follower = new Following(getViewport());
    }

    /** Whoever comes to a part also sees what stands in the surroundings before it, as far as there is room for that. */
    public static void keepTogether(JComponent part, JComponent surroundings) {
        part.putClientProperty(Following.SURROUNDINGS, surroundings);
    }

    @Override
    public void addNotify() {
        super.addNotify();
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addPropertyChangeListener("focusOwner", following);
    }

    @Override
    public void removeNotify() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removePropertyChangeListener("focusOwner", following);
        super.removeNotify();
    }

    private void follow(Object focused) {
        if (focused instanceof JComponent part && SwingUtilities.isDescendingFrom(part, getViewport())) {
            follower.follow(part);
        }
    }

    /** The content in the middle, not wider than people can read. */
    private static final class Sheet extends JPanel implements Scrollable {
        private final JComponent content;

        Sheet(JComponent content) {
            super(null);
            this.content = content;
            setOpaque(false);
            add(content);
        }

        private int inner(int width) {
            int edge = UIScale.scale(width < UIScale.scale(700) ? EDGE / 2 : EDGE);
            return Math.min(width - 2 * edge, UIScale.scale(WIDEST));
        }

        @Override
        public Dimension getPreferredSize() {
            Component viewport = getParent();
            int width = viewport == null ? UIScale.scale(WIDEST) : viewport.getWidth();
            return new Dimension(width, Flow.heightOf(content, inner(width)) + 2 * UIScale.scale(EDGE));
        }

        @Override
        public void doLayout() {
            int inner = inner(getWidth());
            content.setBounds((getWidth() - inner) / 2, UIScale.scale(EDGE), inner, Flow.heightOf(content, inner));
        }

        @Override
        public Dimension getPreferredScrollableViewportSize() {
            return getPreferredSize();
        }

        @Override
        public int getScrollableUnitIncrement(Rectangle seen, int orientation, int direction) {
            return UIScale.scale(STEP);
        }

        @Override
        public int getScrollableBlockIncrement(Rectangle seen, int orientation, int direction) {
            return Math.max(UIScale.scale(STEP), seen.height - UIScale.scale(2 * STEP));
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }

        @Override
        public boolean getScrollableTracksViewportHeight() {
            return false;
        }
    }
}
