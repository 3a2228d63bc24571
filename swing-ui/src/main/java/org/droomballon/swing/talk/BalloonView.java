package org.droomballon.swing.talk;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import org.droomballon.swing.look.Brush;
import org.droomballon.swing.look.Palette;
import org.droomballon.swing.part.Flow;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.part.Writing;

/** The dream balloon, as on the printed sheet, with the summary that is being typed in it; it grows with its words. */
@SuppressWarnings("serial")
final class BalloonView extends JPanel implements Flow, FocusListener {
    private static final int WIDEST = 660;
    private static final int LEAST = 250;
    private static final int LINES = 4;
    private static final int STRING = 40;

    /** Of the balloon, for words. */
    private static final double WIDE = 0.72;

    private static final double HIGH = 0.7;

    private final transient TalkModel model;
    private final transient Kit kit;
    private final Prose head;
    private final Writing field;
    private transient Here shown;

    BalloonView(TalkModel model, Kit kit, Fields fields) {
        super(null);
        this.model = model;
        this.kit = kit;
        this.shown = model.here();
        setOpaque(false);
        head = kit.heading(kit.words().say("balloon"));
        head.setForeground(kit.palette().accent());
        field = fields.add(new Writing(Summary.text(shown), LINES, model.app().words(), this::write));
        field.setName("balloon");
        field.setOpaque(false);
        field.setBorder(BorderFactory.createEmptyBorder());
        field.setToolTipText(kit.words().say("balloon.tip"));
        field.hinting(kit.words().say("balloon.empty")).named(kit.words().say("balloon"));
        field.addFocusListener(this);
        add(head);
        add(field);
        getAccessibleContext().setAccessibleName(kit.words().say("balloon.drawing"));
    }

    Writing field() {
        return field;
    }

    private void write(String text) {
        Summary.write(shown, text);
    }

    void refresh() {
        if (!shown.equals(model.here())) {
            field.settle();
            shown = model.here();
            field.clear();
        }
        field.show(Summary.text(shown));
    }

    private static int balloonWidth(int width) {
        return Math.min(width, UIScale.scale(WIDEST)) - UIScale.scale(4);
    }

    private static int innerWidth(int width) {
        return (int) (balloonWidth(width) * WIDE);
    }

    private int headHeight(int inner) {
        return head.heightAt(headWidth(inner)) + UIScale.scale(8);
    }

    /** Nearer the top a balloon is narrower, so its title stands in the middle. */
    private int headWidth(int inner) {
        return Math.min(inner, head.getPreferredSize().width);
    }

    private int balloonHeight(int width) {
        int inner = innerWidth(width);
        int words = headHeight(inner) + field.heightAt(inner);
        return Math.max(UIScale.scale(LEAST), (int) (words / HIGH));
    }

    @Override
    public int heightAt(int width) {
        return balloonHeight(width) + UIScale.scale(STRING);
    }

    @Override
    public Dimension getPreferredSize() {
        int width = getWidth() > 0 ? getWidth() : UIScale.scale(WIDEST);
        return new Dimension(UIScale.scale(240), heightAt(width));
    }

    @Override
    public void doLayout() {
        int inner = innerWidth(getWidth());
        int left = (getWidth() - inner) / 2;
        int words = headHeight(inner) + field.heightAt(inner);
        int top = (balloonHeight(getWidth()) - words) / 2;
        int title = headWidth(inner);
        head.setBounds((getWidth() - title) / 2, top, title, head.heightAt(title));
        field.setBounds(left, top + headHeight(inner), inner, field.heightAt(inner));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Brush.paint(graphics, this::paintBalloon);
    }

    private void paintBalloon(Graphics2D own) {
        Palette palette = kit.palette();
        int width = balloonWidth(getWidth());
        Rectangle2D box = new Rectangle2D.Double(
                (getWidth() - width) / 2.0, UIScale.scale(2), width, balloonHeight(getWidth()) - UIScale.scale(4));
        paintString(own, box);
        Path2D balloon = shape(box);
        own.setColor(mixed(palette.surface(), palette.accent()));
        own.fill(balloon);
        paintShine(own, box);
        own.setColor(field.isFocusOwner() ? palette.focus() : palette.accent());
        own.setStroke(new BasicStroke(UIScale.scale(field.isFocusOwner() ? 3.5f : 2.5f)));
        own.draw(balloon);
    }

    /** Rounder than an ellipse, so that words fit, and drawn in towards its knot. */
    private static Path2D shape(Rectangle2D box) {
        Path2D path = arc(box, 0, 360);
        path.closePath();
        return path;
    }

    /** A piece of its edge, in degrees, clockwise from the right. */
    private static Path2D arc(Rectangle2D box, int from, int to) {
        Path2D path = new Path2D.Double();
        for (int degree = from; degree <= to; degree += 2) {
            double x = bent(Math.cos(Math.toRadians(degree)));
            double y = bent(Math.sin(Math.toRadians(degree)));
            double drawn = 1 - 0.1 * Math.pow(Math.max(0, y), 2);
            double px = box.getCenterX() + x * drawn * box.getWidth() / 2;
            double py = box.getCenterY() + y * box.getHeight() / 2;
            if (degree == from) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        return path;
    }

    private static double bent(double share) {
        return Math.signum(share) * Math.pow(Math.abs(share), 0.82);
    }

    private void paintString(Graphics2D own, Rectangle2D box) {
        double x = box.getCenterX();
        double y = box.getMaxY();
        double unit = UIScale.scale(1f);
        Path2D string = new Path2D.Double();
        string.moveTo(x, y + 11 * unit);
        string.curveTo(x + 12 * unit, y + 18 * unit, x - 14 * unit, y + 24 * unit, x + 2 * unit, y + 38 * unit);
        own.setColor(kit.palette().muted());
        own.setStroke(new BasicStroke((float) (1.6 * unit), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        own.draw(string);
        Path2D knot = new Path2D.Double();
        knot.moveTo(x, y - unit);
        knot.quadTo(x - 4 * unit, y + 8 * unit, x - 9 * unit, y + 11 * unit);
        knot.quadTo(x, y + 14 * unit, x + 9 * unit, y + 11 * unit);
        knot.quadTo(x + 4 * unit, y + 8 * unit, x, y - unit);
        own.setColor(kit.palette().accent());
        own.fill(knot);
    }

    /** The light on it, always from the same side. */
    private void paintShine(Graphics2D own, Rectangle2D box) {
        double inset = box.getHeight() * 0.09;
        Rectangle2D inner = new Rectangle2D.Double(
                box.getX() + inset, box.getY() + inset, box.getWidth() - 2 * inset, box.getHeight() - 2 * inset);
        own.setColor(shine());
        own.setStroke(new BasicStroke(UIScale.scale(6f), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        own.draw(arc(inner, 196, 236));
    }

    private Color shine() {
        Palette palette = kit.palette();
        boolean dark = palette.ink().getRed() > palette.surface().getRed();
        return dark ? new Color(255, 255, 255, 40) : palette.surface();
    }

    private static Color mixed(Color ground, Color breath) {
        return new Color(
                mixed(ground.getRed(), breath.getRed()),
                mixed(ground.getGreen(), breath.getGreen()),
                mixed(ground.getBlue(), breath.getBlue()));
    }

    private static int mixed(int ground, int breath) {
        return Math.round(ground * 0.92f + breath * 0.08f);
    }

    @Override
    public void focusGained(FocusEvent event) {
        repaint();
    }

    @Override
    public void focusLost(FocusEvent event) {
        repaint();
    }
}
