package org.droomballon.swing.points;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Ellipse2D;
import java.util.List;
import javax.accessibility.AccessibleRole;
import org.droomballon.consolidation.Bundle;
import org.droomballon.session.Group;
import org.droomballon.swing.look.Painting;
import org.droomballon.swing.look.Typeface;
import org.droomballon.swing.part.Kit;

/**
 * The places for the dots of one wish, as on the sheet on the wall: one for every seat, or filled up to a number. Left and right
 * go from seat to seat, up and down to another wish, space sticks a dot or takes it off, a digit says how many.
 */
@SuppressWarnings("serial")
final class DotStrip extends Painting {
    private static final int SIZE = 30;
    private static final int GAP = 8;

    private final transient PointsModel model;
    private final transient Kit kit;
    private final transient Group table;
    private final transient Bundle wish;
    private int at;

    DotStrip(PointsModel model, Kit kit, Group table, Bundle wish) {
        super(AccessibleRole.PANEL);
        this.model = model;
        this.kit = kit;
        this.table = table;
        this.wish = wish;
        setName("dots/" + wish.id());
        setFocusable(true);
        addMouseListener(new Click());
        addFocusListener(new Seen());
        bind();
    }

    private boolean counts() {
        return model.dots().way(table) == DotsModel.Way.COUNTS;
    }

    private int seats() {
        return table.seats().size();
    }

    private void bind() {
        Keys.bind(this, "LEFT", () -> go(leftToRight() ? -1 : 1));
        Keys.bind(this, "RIGHT", () -> go(leftToRight() ? 1 : -1));
        Keys.bind(this, "UP", () -> leave(-1));
        Keys.bind(this, "DOWN", () -> leave(1));
        Keys.bind(this, "SPACE", () -> stick(at));
        for (int digit = 0; digit <= 9; digit++) {
            int number = digit;
            Keys.bind(this, "typed " + digit, () -> digit(number));
        }
    }

    private void go(int by) {
        at = Math.max(0, Math.min(seats() - 1, at + by));
        if (counts()) {
            model.dots().count(table, wish, model.dots().dots(table, wish) + by);
        }
        refresh();
    }

    /** To the same seat at the next wish. */
    private void leave(int by) {
        Container rows = getParent().getParent();
        int row = List.of(rows.getComponents()).indexOf(getParent()) + by;
        if (row >= 0 && row < rows.getComponentCount() && rows.getComponent(row) instanceof WishRow next) {
            next.strip().come(at);
        }
    }

    private void come(int seat) {
        at = Math.min(seat, seats() - 1);
        requestFocusInWindow();
        refresh();
    }

    private void digit(int number) {
        if (counts()) {
            model.dots().count(table, wish, number);
        } else if (number >= 1 && number <= seats()) {
            stick(number - 1);
        }
    }

    private void stick(int place) {
        at = place;
        if (counts()) {
            int now = model.dots().dots(table, wish);
            model.dots().count(table, wish, now == place + 1 ? place : place + 1);
        } else {
            model.dots().toggle(table, wish, table.seats().get(place).number());
        }
    }

    private boolean isStuck(int place) {
        return model.dots().hasDot(table, wish, table.seats().get(place).number());
    }

    @Override
    protected String spoken() {
        return kit.words().say("strip.name", wish.wording());
    }

    @Override
    protected String told() {
        return counts()
                ? kit.words().count("strip.counts", model.dots().dots(table, wish))
                : kit.words()
                        .say(
                                isStuck(at) ? "strip.dot" : "strip.empty",
                                table.seats().get(at).number());
    }

    /** Shows and says what is now. */
    void refresh() {
        getAccessibleContext().setAccessibleDescription(told());
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        int each = UIScale.scale(SIZE);
        return new Dimension(
                seats() * each + (seats() - 1) * UIScale.scale(GAP) + UIScale.scale(4), each + UIScale.scale(4));
    }

    private int left(int place) {
        int step = UIScale.scale(SIZE) + UIScale.scale(GAP);
        int from = UIScale.scale(2) + place * step;
        return leftToRight() ? from : getWidth() - from - UIScale.scale(SIZE);
    }

    @Override
    protected void draw(Graphics2D own) {
        own.setFont(Typeface.BOLD.ofAnyScript(UIScale.scale(13f)));
        for (int place = 0; place < seats(); place++) {
            paint(own, place);
        }
    }

    private void paint(Graphics2D graphics, int place) {
        float thick = UIScale.scale(2f);
        float size = UIScale.scale((float) SIZE) - 2 * thick;
        float x = left(place) + thick;
        float y = UIScale.scale(2f) + thick;
        boolean stuck = isStuck(place);
        Ellipse2D dot = new Ellipse2D.Float(x, y, size, size);
        graphics.setColor(stuck ? kit.palette().calm() : kit.palette().surface());
        graphics.fill(dot);
        graphics.setStroke(new BasicStroke(thick));
        graphics.setColor(stuck ? kit.palette().calm() : kit.palette().muted());
        graphics.draw(dot);
        number(
                graphics,
                place,
                dot,
                stuck ? kit.palette().onAccent() : kit.palette().muted());
        if (hasFocus() && place == at) {
            graphics.setColor(kit.palette().focus());
            graphics.setStroke(new BasicStroke(UIScale.scale(2.5f)));
            graphics.draw(new Ellipse2D.Float(x - thick, y - thick, size + 2 * thick, size + 2 * thick));
        }
    }

    private void number(Graphics2D graphics, int place, Ellipse2D dot, Color colour) {
        String text =
                String.valueOf(counts() ? place + 1 : table.seats().get(place).number());
        Font font = graphics.getFont();
        FontMetrics metrics = graphics.getFontMetrics(font);
        graphics.setColor(colour);
        graphics.drawString(
                text,
                (float) dot.getCenterX() - metrics.stringWidth(text) / 2f,
                (float) dot.getCenterY() + (metrics.getAscent() - metrics.getDescent()) / 2f);
    }

    private final class Seen extends FocusAdapter {
        @Override
        public void focusGained(FocusEvent event) {
            refresh();
        }

        @Override
        public void focusLost(FocusEvent event) {
            repaint();
        }
    }

    private final class Click extends MouseAdapter {
        @Override
        public void mousePressed(MouseEvent event) {
            requestFocusInWindow();
            for (int place = 0; place < seats(); place++) {
                if (event.getX() >= left(place) && event.getX() < left(place) + UIScale.scale(SIZE)) {
                    stick(place);
                }
            }
        }
    }
}
