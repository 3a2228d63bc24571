package org.droomballon.swing.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Graphics;
import javax.swing.JComponent;

/** What lies under a button that leads somewhere: a ground where it is pointed at, and a bar along it where people are there. */
public final class Ground {
    private static final int ARC = 12;
    private static final int BAR = 4;
    private static final int INSET = 9;

    private Ground() {}

    public static void paint(Graphics graphics, JComponent button, Palette palette) {
        fill(graphics, palette.tint(), 0, 0, button.getWidth(), button.getHeight(), UIScale.scale(ARC));
    }

    /** At the side where reading begins. */
    public static void paintBar(Graphics graphics, JComponent button, Palette palette) {
        int width = UIScale.scale(BAR);
        int inset = UIScale.scale(INSET);
        int x = button.getComponentOrientation().isLeftToRight() ? 0 : button.getWidth() - width;
        fill(graphics, palette.calm(), x, inset, width, button.getHeight() - 2 * inset, width);
    }

    /** For buttons side by side. */
    public static void paintBarBelow(Graphics graphics, JComponent button, Palette palette) {
        int height = UIScale.scale(BAR);
        int inset = UIScale.scale(INSET);
        fill(
                graphics,
                palette.calm(),
                inset,
                button.getHeight() - height,
                button.getWidth() - 2 * inset,
                height,
                height);
    }

    private static void fill(Graphics graphics, Color colour, int x, int y, int width, int height, int arc) {
        Brush.paint(graphics, own -> {
            own.setColor(colour);
            own.fillRoundRect(x, y, width, height, arc, arc);
        });
    }
}
