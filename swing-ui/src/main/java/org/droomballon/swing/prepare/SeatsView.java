package org.droomballon.swing.prepare;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import javax.accessibility.AccessibleRole;
import org.droomballon.session.Role;
import org.droomballon.swing.look.Drawing;
import org.droomballon.swing.look.Painting;
import org.droomballon.swing.look.Typeface;
import org.droomballon.swing.part.Flow;
import org.droomballon.swing.part.Kit;

/** The seats of a table in a row, with a drawing under the one that leads and the one that writes. */
@SuppressWarnings("serial")
final class SeatsView extends Painting implements Flow {
    private static final int SEAT = 28;
    private static final int GAP = 6;
    private static final int MARK = 16;

    private final transient TableFace table;
    private final transient Kit kit;

    SeatsView(TableFace table, Kit kit) {
        super(AccessibleRole.ICON);
        this.table = table;
        this.kit = kit;
    }

    @Override
    protected String spoken() {
        return table.name();
    }

    @Override
    protected String told() {
        return table.inWords(kit.words());
    }

    private int across(int width) {
        return Math.max(1, (width + UIScale.scale(GAP)) / UIScale.scale(SEAT + GAP));
    }

    private int line() {
        return UIScale.scale(SEAT + MARK + 2 * GAP);
    }

    @Override
    public int heightAt(int width) {
        int across = across(width);
        return (table.seats().size() + across - 1) / across * line();
    }

    @Override
    public Dimension getPreferredSize() {
        int width = UIScale.scale(SEAT + GAP) * table.seats().size();
        return new Dimension(width, heightAt(getWidth() > 0 ? getWidth() : width));
    }

    @Override
    protected void draw(Graphics2D own) {
        int across = across(getWidth());
        for (int at = 0; at < table.seats().size(); at++) {
            int from = at % across * UIScale.scale(SEAT + GAP);
            int x = leftToRight() ? from : getWidth() - from - UIScale.scale(SEAT);
            paint(own, table.seats().get(at), x, at / across * line());
        }
    }

    private void paint(Graphics2D graphics, SeatFace seat, int x, int y) {
        int size = UIScale.scale(SEAT);
        boolean parent = seat.role() == Role.PARENT;
        Color colour = TableView.colour(seat.role(), kit);
        Ellipse2D disc = new Ellipse2D.Float(x + 1, y + 1, size - 2, size - 2);
        graphics.setColor(parent ? kit.palette().surface() : colour);
        graphics.fill(disc);
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke(UIScale.scale(1.5f)));
        graphics.draw(disc);
        number(graphics, seat, x + size / 2f, y + size / 2f);
        if (!parent) {
            float mark = UIScale.scale((float) MARK);
            Drawing.of(TableView.drawing(seat.role()))
                    .paint(graphics, x + (size - mark) / 2, y + size + UIScale.scale(4), mark, colour);
        }
    }

    private void number(Graphics2D graphics, SeatFace seat, float x, float y) {
        Font font = Typeface.BOLD.ofAnyScript(UIScale.scale(14f));
        FontMetrics metrics = graphics.getFontMetrics(font);
        String text = Integer.toString(seat.number());
        graphics.setFont(font);
        graphics.setColor(
                seat.role() == Role.PARENT ? kit.palette().ink() : kit.palette().surface());
        graphics.drawString(
                text, x - metrics.stringWidth(text) / 2f, y + (metrics.getAscent() - metrics.getDescent()) / 2f);
    }
}
