package org.droomballon.swing.start;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import javax.accessibility.AccessibleRole;
import org.droomballon.swing.look.Painting;
import org.droomballon.swing.part.Flow;
import org.droomballon.swing.part.Kit;

/** The dream balloon above the clouds: it says nothing that the words beside it do not say, and makes people at home. */
@SuppressWarnings("serial")
final class BalloonView extends Painting implements Flow {
    private static final int HIGH = 230;
    /** The size that all points of the drawing are told in. */
    private static final double GRID = 230;

    private final transient Kit kit;

    BalloonView(Kit kit) {
        super(AccessibleRole.ICON);
        this.kit = kit;
    }

    @Override
    protected String spoken() {
        return kit.words().say("drawing");
    }

    @Override
    public int heightAt(int width) {
        return UIScale.scale(HIGH);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(UIScale.scale(HIGH), UIScale.scale(HIGH));
    }

    @Override
    protected void draw(Graphics2D own) {
        double scale = getHeight() / GRID;
        own.translate(getWidth() / 2.0, 0);
        own.scale(leftToRight() ? scale : -scale, scale);
        own.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        cloud(own, -128, 150, 1);
        balloon(own);
        cloud(own, 74, 92, 0.7);
        basket(own);
    }

    private void balloon(Graphics2D graphics) {
        Path2D whole = gore(66);
        fill(graphics, whole, kit.palette().tint());
        fill(graphics, gore(40), kit.palette().calm());
        fill(graphics, gore(14), kit.palette().tint());
        graphics.setColor(kit.palette().calm());
        graphics.draw(whole);
    }

    /** The part of the envelope between two seams that are so far from the middle. */
    private static Path2D gore(double half) {
        Path2D path = new Path2D.Double();
        path.moveTo(0, 8);
        path.curveTo(half * 1.32, 8, half * 1.32, 92, half * 0.3, 152);
        path.lineTo(-half * 0.3, 152);
        path.curveTo(-half * 1.32, 92, -half * 1.32, 8, 0, 8);
        path.closePath();
        return path;
    }

    private void basket(Graphics2D graphics) {
        graphics.setColor(kit.palette().muted());
        graphics.draw(new java.awt.geom.Line2D.Double(-18, 154, -13, 180));
        graphics.draw(new java.awt.geom.Line2D.Double(18, 154, 13, 180));
        fill(
                graphics,
                new RoundRectangle2D.Double(-17, 180, 34, 26, 10, 10),
                kit.palette().accent());
    }

    private void cloud(Graphics2D graphics, double x, double y, double size) {
        Graphics2D own = (Graphics2D) graphics.create();
        own.transform(new AffineTransform(size, 0, 0, size, x, y));
        for (double[] puff : new double[][] {{0, 14, 34}, {20, 0, 46}, {50, 10, 38}}) {
            fill(
                    own,
                    new Ellipse2D.Double(puff[0], puff[1], puff[2], puff[2]),
                    kit.palette().line());
        }
        fill(
                own,
                new RoundRectangle2D.Double(10, 26, 66, 22, 22, 22),
                kit.palette().line());
    }

    private static void fill(Graphics2D graphics, java.awt.Shape shape, Color colour) {
        graphics.setColor(colour);
        graphics.fill(shape);
    }
}
