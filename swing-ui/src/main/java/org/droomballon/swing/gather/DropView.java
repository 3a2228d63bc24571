package org.droomballon.swing.gather;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import org.droomballon.swing.look.Brush;
import org.droomballon.swing.look.Drawing;
import org.droomballon.swing.part.Beside;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Row;

/** A large place on which people see that files can be dropped; wherever they let go on the window, it works. */
@SuppressWarnings("serial")
final class DropView extends Column {
    private static final int EDGE = 28;
    private static final int ARC = 24;
    private static final int DRAWING = 56;

    private final transient Kit kit;
    private final JButton choose;

    DropView(GatherModel model, Kit kit) {
        super(14);
        this.kit = kit;
        int edge = UIScale.scale(EDGE);
        setBorder(BorderFactory.createEmptyBorder(edge, edge, edge, edge));
        choose = kit.primary("choose", model::choose);
        JLabel drawing = new JLabel(
                Drawing.of("bring").icon(UIScale.scale(DRAWING), kit.palette().calm()));
        Column words = new Column(6)
                .with(
                        kit.heading(kit.words().say("drop.title")),
                        kit.text(kit.words().say("drop.explain")));
        JButton paper = kit.button("paper", "write", model::makeForm);
        paper.setEnabled(model.hasSheets());
        add(Beside.tail(20, words, drawing));
        add(new Row(12).with(choose, paper));
        add(kit.small(kit.words().say("paper.explain")));
        getAccessibleContext().setAccessibleName(kit.words().say("drop.title"));
    }

    JButton choose() {
        return choose;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Brush.paint(graphics, this::paintPlace);
    }

    private void paintPlace(Graphics2D own) {
        float thick = UIScale.scale(2f);
        float arc = UIScale.scale((float) ARC);
        RoundRectangle2D place =
                new RoundRectangle2D.Float(thick, thick, getWidth() - 2 * thick, getHeight() - 2 * thick, arc, arc);
        own.setColor(kit.palette().surface());
        own.fill(place);
        float dash = UIScale.scale(8f);
        own.setColor(kit.palette().calm());
        own.setStroke(
                new BasicStroke(thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {dash, dash}, 0));
        own.draw(place);
    }
}
