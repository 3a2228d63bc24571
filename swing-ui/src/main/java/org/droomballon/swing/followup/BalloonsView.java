package org.droomballon.swing.followup;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.function.Function;
import javax.accessibility.AccessibleRole;
import org.droomballon.followup.FollowedPoint;
import org.droomballon.session.PointStatus;
import org.droomballon.swing.look.Painting;
import org.droomballon.swing.look.Palette;
import org.droomballon.swing.look.Typeface;
import org.droomballon.swing.part.Flow;

/**
 * A balloon for every point, which rises as the school gets further; what is done is filled and up in the sky, and one that the
 * school declined lies flat on the ground with a cross.
 */
@SuppressWarnings("serial")
final class BalloonsView extends Painting implements Flow {
    private static final int HEIGHT = 132;
    private static final int WIDEST = 40;
    private static final int APART = 84;

    /** How high a balloon without air is, beside a full one. */
    private static final double FLAT = 0.6;

    private final transient Palette palette;
    private transient List<FollowedPoint> points = List.of();
    private transient Function<FollowedPoint, PointStatus> status = point -> PointStatus.OPEN;
    private String words = "";

    BalloonsView(Palette palette) {
        super(AccessibleRole.ICON);
        this.palette = palette;
    }

    /** Shows these points; in words where people do not see them. */
    void show(List<FollowedPoint> shown, Function<FollowedPoint, PointStatus> how, String told) {
        points = shown;
        status = how;
        words = told;
        repaint();
    }

    @Override
    protected String spoken() {
        return words;
    }

    @Override
    public int heightAt(int width) {
        return UIScale.scale(HEIGHT);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(UIScale.scale(240), UIScale.scale(HEIGHT));
    }

    @Override
    protected void draw(Graphics2D own) {
        own.setColor(palette.line());
        own.setStroke(new BasicStroke(UIScale.scale(2f), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        int ground = getHeight() - UIScale.scale(3);
        double apart = Math.min(UIScale.scale(APART), getWidth() / (double) Math.max(1, points.size()));
        own.drawLine(0, ground, getWidth(), ground);
        for (int at = 0; at < points.size(); at++) {
            double from = apart * (at + 0.5);
            paint(own, points.get(at), leftToRight() ? from : getWidth() - from, apart);
        }
    }

    private void paint(Graphics2D graphics, FollowedPoint point, double middle, double apart) {
        StatusLook look = StatusLook.of(status.apply(point));
        double wide = Math.min(UIScale.scale(WIDEST), apart * 0.8);
        double high = wide * 1.15;
        double ground = getHeight() - UIScale.scale(3f);
        double sky = ground - high - UIScale.scale(6f);
        double top = UIScale.scale(2f) + (1 - look.height()) * (sky - UIScale.scale(2f));
        if (look == StatusLook.DECLINED) {
            double flat = high * FLAT;
            paintFlat(graphics, point, new Ellipse2D.Double(middle - wide / 2, ground - flat, wide, flat));
        } else {
            Ellipse2D body = new Ellipse2D.Double(middle - wide / 2, top, wide, high);
            graphics.setColor(palette.muted());
            graphics.draw(string(middle, top + high, ground, wide));
            paintBody(graphics, look, body);
            paintNumber(graphics, look, Integer.toString(point.number()), body);
        }
    }

    private void paintFlat(Graphics2D graphics, FollowedPoint point, Ellipse2D body) {
        paintBody(graphics, StatusLook.DECLINED, body);
        paintNumber(graphics, StatusLook.DECLINED, Integer.toString(point.number()), body);
        double arm = body.getWidth() * 0.16;
        double middle = body.getCenterX();
        double above = body.getY() - arm * 2;
        graphics.setColor(palette.ink());
        graphics.draw(new Line2D.Double(middle - arm, above - arm, middle + arm, above + arm));
        graphics.draw(new Line2D.Double(middle - arm, above + arm, middle + arm, above - arm));
    }

    private static Path2D string(double middle, double from, double ground, double wide) {
        Path2D string = new Path2D.Double();
        string.moveTo(middle, from);
        double half = (from + ground) / 2;
        string.curveTo(middle + wide / 6, half, middle - wide / 6, half, middle, ground);
        return string;
    }

    private void paintBody(Graphics2D graphics, StatusLook look, Ellipse2D body) {
        boolean done = look == StatusLook.DONE;
        boolean rising = look == StatusLook.AGREED || look == StatusLook.UNDER_WAY;
        graphics.setColor(
                done
                        ? palette.calm()
                        : rising ? palette.tint() : look == StatusLook.DECLINED ? palette.line() : palette.surface());
        graphics.fill(body);
        graphics.setColor(done || rising ? palette.calm() : palette.muted());
        graphics.draw(body);
    }

    private void paintNumber(Graphics2D graphics, StatusLook look, String number, Ellipse2D body) {
        Font font = Typeface.BOLD.at((float) (Math.min(body.getWidth(), body.getHeight()) * 0.42), number);
        graphics.setFont(font);
        graphics.setColor(look == StatusLook.DONE ? palette.onAccent() : palette.ink());
        double width = graphics.getFontMetrics().stringWidth(number);
        double cap = font.createGlyphVector(graphics.getFontRenderContext(), "0")
                .getVisualBounds()
                .getHeight();
        graphics.drawString(number, (float) (body.getCenterX() - width / 2), (float) (body.getCenterY() + cap / 2));
    }
}
