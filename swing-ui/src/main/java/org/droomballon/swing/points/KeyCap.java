package org.droomballon.swing.points;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.Icon;
import org.droomballon.swing.look.Brush;
import org.droomballon.swing.look.Typeface;
import org.droomballon.swing.part.Kit;

/** The key that does the same as a button, drawn as it looks on the keyboard: no number beside words that seems a count. */
record KeyCap(int digit) implements Icon {
    private static final int SIZE = 20;
    private static final int ARC = 6;

    /** Numbers buttons as they stand, from 1. */
    static void number(List<? extends AbstractButton> buttons, Kit kit) {
        for (int at = 0; at < buttons.size(); at++) {
            AbstractButton button = buttons.get(at);
            String key = kit.words().say("key", at + 1);
            button.setIcon(new KeyCap(at + 1));
            button.setIconTextGap(UIScale.scale(8));
            button.setToolTipText(key);
            button.getAccessibleContext().setAccessibleDescription(key);
        }
    }

    @Override
    public int getIconWidth() {
        return UIScale.scale(SIZE);
    }

    @Override
    public int getIconHeight() {
        return UIScale.scale(SIZE);
    }

    @Override
    public void paintIcon(Component button, Graphics graphics, int x, int y) {
        Brush.paint(graphics, own -> paint(own, button, x, y));
    }

    private void paint(Graphics2D own, Component button, int x, int y) {
        float edge = UIScale.scale(1.5f);
        float size = UIScale.scale((float) SIZE) - edge;
        float arc = UIScale.scale((float) ARC);
        own.setColor(button.getForeground());
        own.setStroke(new BasicStroke(edge));
        own.draw(new RoundRectangle2D.Float(x + edge / 2, y + edge / 2, size, size, arc, arc));
        own.setFont(Typeface.BOLD.ofAnyScript(UIScale.scale(12f)));
        FontMetrics metrics = own.getFontMetrics();
        String text = Integer.toString(digit);
        own.drawString(
                text,
                x + (getIconWidth() - metrics.stringWidth(text)) / 2f,
                y + (getIconHeight() + metrics.getAscent() - metrics.getDescent()) / 2f);
    }
}
