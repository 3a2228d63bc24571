package org.droomballon.swing.look;

import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/** What we paint ourselves, with words for people who do not see it. */
@SuppressWarnings("serial")
public abstract class Painting extends JComponent {
    private final transient AccessibleRole role;

    /** @param role what a screen reader calls it */
    protected Painting(AccessibleRole role) {
        this.role = role;
    }

    /** Paints it, with graphics that are thrown away afterwards. */
    protected abstract void draw(Graphics2D graphics);

    /** What a screen reader calls it by. */
    protected abstract String spoken();

    /** What a screen reader adds to that where people ask for more; empty where there is no more. */
    protected String told() {
        return "";
    }

    protected final boolean leftToRight() {
        return getComponentOrientation().isLeftToRight();
    }

    @Override
    protected final void paintComponent(Graphics graphics) {
        Brush.paint(graphics, this::draw);
    }

    @Override
    public final AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new Words();
        }
        return accessibleContext;
    }

    private final class Words extends AccessibleJComponent {
        @Override
        public AccessibleRole getAccessibleRole() {
            return role;
        }

        @Override
        public String getAccessibleName() {
            return spoken();
        }

        @Override
        public String getAccessibleDescription() {
            return told();
        }
    }
}
