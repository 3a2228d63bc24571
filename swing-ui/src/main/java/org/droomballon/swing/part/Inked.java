package org.droomballon.swing.part;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.util.Map;
import javax.swing.Icon;

/**
 * A drawing beside words, in a colour. What points along with reading points the other way where people read from the right; what
 * cannot be used now is as faint as its words.
 */
final class Inked implements Icon, FlatLaf.DisabledIconProvider {
    private static final int SIDE = 20;

    private static final Map<String, String> TURNED =
            Map.of("undo", "redo", "redo", "undo", "onward", "previous", "step-points", "step-points-turned");

    private final Kit kit;
    private final String name;
    private final Icon drawn;
    private final Icon turned;

    Inked(Kit kit, String name, Color colour) {
        this.kit = kit;
        this.name = name;
        drawn = icon(name, colour);
        turned = icon(TURNED.getOrDefault(name, name), colour);
    }

    private Icon icon(String drawing, Color colour) {
        return kit.drawing(drawing).icon(UIScale.scale(SIDE), colour);
    }

    /** The same in another colour. */
    Icon in(Color colour) {
        return kit.icon(name, colour);
    }

    @Override
    public void paintIcon(Component part, Graphics graphics, int x, int y) {
        boolean leftToRight = part == null || part.getComponentOrientation().isLeftToRight();
        (leftToRight ? drawn : turned).paintIcon(part, graphics, x, y);
    }

    @Override
    public Icon getDisabledIcon() {
        return in(kit.palette().faint());
    }

    @Override
    public int getIconWidth() {
        return drawn.getIconWidth();
    }

    @Override
    public int getIconHeight() {
        return drawn.getIconHeight();
    }
}
