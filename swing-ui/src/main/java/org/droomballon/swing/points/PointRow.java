package org.droomballon.swing.points;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.droomballon.swing.look.Brush;
import org.droomballon.swing.look.Typeface;
import org.droomballon.swing.part.Beside;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Row;

/** One point: its number, by which it can be dragged, its words, and what people can do with it. Alt with an arrow moves it. */
@SuppressWarnings("serial")
final class PointRow extends Column {
    private static final int DISC = 40;

    private final transient Kit kit;
    private final transient At at;

    /**
     * Which point it is.
     *
     * @param place from 0, of {@code all}
     */
    record At(int place, int all, String candidate, String wording) {}

    PointRow(PointsModel model, Kit kit, At at, JComponent words, PointsList list) {
        super(0);
        this.kit = kit;
        this.at = at;
        JButton up = tool("move-up", "up", () -> model.ten().move(at.candidate(), -1));
        JButton down = tool("move-down", "down", () -> model.ten().move(at.candidate(), 1));
        JButton drop = tool("drop", "bin", () -> model.ten().drop(at.candidate()));
        up.setEnabled(at.place() > 0);
        down.setEnabled(at.place() < at.all() - 1);
        add(kit.box().with(Beside.both(14, new Disc(list), words, new Row(12).with(new Row(2).with(up, down), drop))));
        Keys.bind(this, "alt UP", () -> model.ten().move(at.candidate(), -1));
        Keys.bind(this, "alt DOWN", () -> model.ten().move(at.candidate(), 1));
    }

    private JButton tool(String key, String drawing, Runnable deed) {
        JButton button = kit.tool(key, drawing, deed);
        button.setName(key + "/" + at.candidate());
        button.getAccessibleContext().setAccessibleName(kit.words().say(key + ".this", at.place() + 1, at.wording()));
        return button;
    }

    private final class Disc extends JComponent {
        Disc(PointsList list) {
            setCursor(Cursor.getPredefinedCursor(Cursor.MOVE_CURSOR));
            setToolTipText(kit.words().say("drag"));
            Drag drag = new Drag(list);
            addMouseListener(drag);
            addMouseMotionListener(drag);
        }

        @Override
        public Dimension getPreferredSize() {
            return new Dimension(UIScale.scale(DISC), UIScale.scale(DISC));
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Brush.paint(graphics, this::paintNumber);
        }

        private void paintNumber(Graphics2D own) {
            own.setColor(kit.palette().calm());
            own.fillOval(0, 0, getWidth() - 1, getHeight() - 1);
            own.setFont(Typeface.EXTRA_BOLD.ofAnyScript(UIScale.scale(18f)));
            own.setColor(kit.palette().onAccent());
            FontMetrics metrics = own.getFontMetrics();
            String number = String.valueOf(at.place() + 1);
            own.drawString(
                    number,
                    (getWidth() - metrics.stringWidth(number)) / 2f,
                    (getHeight() + metrics.getAscent() - metrics.getDescent()) / 2f);
        }
    }

    private final class Drag extends MouseAdapter {
        private final transient PointsList list;

        Drag(PointsList list) {
            this.list = list;
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            list.drag(SwingUtilities.convertPoint(event.getComponent(), event.getPoint(), list).y);
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            list.drop(at.candidate(), at.place());
        }
    }
}
