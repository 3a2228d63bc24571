package org.droomballon.swing.part;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Graphics;
import javax.swing.BorderFactory;
import org.droomballon.swing.look.Brush;
import org.droomballon.swing.look.Palette;

/** A sheet with round corners on which things that belong together lie. */
@SuppressWarnings("serial")
public final class Box extends Column {
    private static final int ARC = 18;
    private static final int EDGE = 18;

    private final Color ground;
    private final Color line;

    Box(Color ground, Color line, int gap) {
        super(gap);
        this.ground = ground;
        this.line = line;
        int edge = UIScale.scale(EDGE);
        setBorder(BorderFactory.createEmptyBorder(edge, edge, edge, edge));
    }

    static Box on(Palette palette) {
        return new Box(palette.surface(), palette.line(), 12);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        int arc = UIScale.scale(ARC);
        Brush.paint(graphics, own -> {
            own.setColor(line);
            own.fillRoundRect(0, 0, getWidth(), getHeight(), arc, arc);
            own.setColor(ground);
            own.fillRoundRect(1, 1, getWidth() - 2, getHeight() - 2, arc - 1, arc - 1);
        });
    }
}
