package org.droomballon.swing.takehome;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.stream.Stream;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Flow;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Prose;
import org.droomballon.swing.part.Row;

/** The pages of a paper, one at a time, with what turns them and brings them nearer. */
@SuppressWarnings("serial")
final class PagesView extends Column {
    private final transient TakeHomeModel model;
    private final transient Kit kit;
    private final JButton previous;
    private final JButton next;
    private final JButton away;
    private final JButton near;
    private final Prose where;
    private final SheetView sheet;

    PagesView(TakeHomeModel model, Kit kit) {
        super(8);
        this.model = model;
        this.kit = kit;
        boolean mirrored = model.app().rightToLeft();
        previous = kit.tool("previous", mirrored ? "next" : "previous", () -> model.turn(-1));
        next = kit.tool("next", mirrored ? "previous" : "next", () -> model.turn(1));
        away = kit.tool("away", "away", () -> model.zoom(model.zoom().smaller()));
        near = kit.tool("near", "near", () -> model.zoom(model.zoom().larger()));
        where = kit.small(" ");
        sheet = new SheetView(model, kit.palette(), kit.words());
        sheet.addMouseListener(new Clicked());
        sheet.addFocusListener(new Focused());
        key("PAGE_UP", -1);
        key("PAGE_DOWN", 1);
        key("LEFT", -1);
        key("RIGHT", 1);
        with(new Row(4).with(previous, where, next, away, near), new Glide(sheet));
    }

    /** From right to left the arrow to the left goes forward. */
    private void key(String stroke, int by) {
        sheet.getInputMap().put(KeyStroke.getKeyStroke(stroke), stroke);
        sheet.getActionMap().put(stroke, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                boolean mirrored =
                        !stroke.startsWith("PAGE") && !getComponentOrientation().isLeftToRight();
                model.turn(mirrored ? -by : by);
            }
        });
    }

    void refresh() {
        int count = model.pages().count();
        where.setText(count == 0 ? kit.words().say("page.making") : kit.words().say("page", model.page() + 1, count));
        previous.setEnabled(model.page() > 0);
        next.setEnabled(model.page() + 1 < count);
        away.setEnabled(model.zoom() != Zoom.WHOLE);
        near.setEnabled(model.zoom() != Zoom.CLOSE);
        sheet.revalidate();
        repaint();
    }

    private final class Clicked extends MouseAdapter {
        @Override
        public void mousePressed(MouseEvent event) {
            sheet.requestFocusInWindow();
        }
    }

    private final class Focused extends FocusAdapter {
        @Override
        public void focusGained(FocusEvent event) {
            sheet.repaint();
        }

        @Override
        public void focusLost(FocusEvent event) {
            sheet.repaint();
        }
    }

    /** Lets a page that is wider than its place move from side to side; up and down the whole screen moves. */
    private static final class Glide extends JScrollPane implements Flow {
        private final SheetView sheet;

        Glide(SheetView sheet) {
            super(sheet, VERTICAL_SCROLLBAR_NEVER, HORIZONTAL_SCROLLBAR_AS_NEEDED);
            this.sheet = sheet;
            setBorder(BorderFactory.createEmptyBorder());
            setOpaque(false);
            getViewport().setOpaque(false);
            setFocusable(false);
            getHorizontalScrollBar().setFocusable(false);
            getHorizontalScrollBar().setUnitIncrement(UIScale.scale(24));
            Stream.of(getMouseWheelListeners()).forEach(this::removeMouseWheelListener);
        }

        @Override
        public int heightAt(int width) {
            int bar = sheet.widthAt(width) > width ? getHorizontalScrollBar().getPreferredSize().height : 0;
            return sheet.heightAt(width) + bar;
        }

        @Override
        public Dimension getPreferredSize() {
            int width = Math.max(1, getWidth());
            return new Dimension(UIScale.scale(240), heightAt(width));
        }
    }
}
