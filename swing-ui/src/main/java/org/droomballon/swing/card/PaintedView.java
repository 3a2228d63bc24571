package org.droomballon.swing.card;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;
import javax.accessibility.AccessibleRole;
import org.droomballon.swing.look.Drawing;
import org.droomballon.swing.look.Painting;

/**
 * A part of the card screen that paints texts and shapes, and reads itself out to a screen reader.
 *
 * <p>Parts measure as if read from left to right; this class mirrors them for other scripts.
 */
@SuppressWarnings("serial")
abstract class PaintedView extends Painting {
    final transient Stage stage;

    PaintedView(Stage stage) {
        super(AccessibleRole.LABEL);
        this.stage = stage;
    }

    /** The texts of this view at its present size. */
    abstract List<Placed> layOut();

    void paintShapes(Graphics2D graphics) {}

    final List<Placed> texts() {
        List<Placed> placed = layOut();
        return rightToLeft()
                ? placed.stream().map(text -> text.mirrored(getWidth())).toList()
                : placed;
    }

    final boolean rightToLeft() {
        return !getComponentOrientation().isLeftToRight();
    }

    final void paintDrawing(Graphics2D graphics, Drawing drawing, Square square, java.awt.Color colour) {
        drawing.paint(graphics, left(square.x(), square.side()), square.y(), square.side(), colour);
    }

    /** The left edge of something that starts at {@code x}, mirrored where needed. */
    final float left(float x, float width) {
        return rightToLeft() ? getWidth() - x - width : x;
    }

    @Override
    protected final void draw(Graphics2D own) {
        smooth(own);
        paintShapes(own);
        texts().forEach(text -> text.paint(own));
    }

    static void smooth(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }
}
