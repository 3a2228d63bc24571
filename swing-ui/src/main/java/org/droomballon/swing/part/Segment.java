package org.droomballon.swing.part;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.Locale;
import javax.swing.JToggleButton;
import org.droomballon.swing.look.Brush;
import org.droomballon.swing.look.Palette;

/** One of some ways beside each other: the chosen one has a quiet ground and a bar under its words. Solid green is for what to do. */
@SuppressWarnings("serial")
public final class Segment extends JToggleButton {
    private static final int BAR = 3;
    private static final int EDGE = 12;

    private final transient Palette palette;

    public Segment(String text, Palette palette) {
        super(text);
        this.palette = palette;
        setForeground(palette.ink());
        putClientProperty(
                "FlatLaf.style",
                String.format(
                        Locale.ROOT,
                        "selectedBackground: #%06X; selectedForeground: #%06X",
                        palette.tint().getRGB() & 0xFFFFFF,
                        palette.ink().getRGB() & 0xFFFFFF));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        if (isSelected()) {
            Brush.paint(graphics, this::paintBar);
        }
    }

    private void paintBar(Graphics2D own) {
        int edge = UIScale.scale(EDGE);
        int high = UIScale.scale(BAR);
        own.setColor(palette.calm());
        own.fillRoundRect(edge, getHeight() - 2 * high - UIScale.scale(1), getWidth() - 2 * edge, high, high, high);
    }
}
