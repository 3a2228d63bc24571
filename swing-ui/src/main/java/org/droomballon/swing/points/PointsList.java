package org.droomballon.swing.points;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javax.swing.JPanel;
import org.droomballon.swing.part.Flow;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Renewed;

/** The points under each other; one that is dragged shows where it would come. */
@SuppressWarnings("serial")
final class PointsList extends JPanel implements Flow {
    private static final int GAP = 10;

    private final transient PointsModel model;
    private final transient Kit kit;
    private final Renewed rows = new Renewed(GAP);
    private transient OptionalInt target = OptionalInt.empty();

    PointsList(PointsModel model, Kit kit) {
        super(new BorderLayout());
        this.model = model;
        this.kit = kit;
        setOpaque(false);
        add(rows, BorderLayout.CENTER);
    }

    void show(Object content, Supplier<List<? extends Component>> made) {
        rows.show(content, made);
    }

    /** A row is dragged to a height within this list. */
    void drag(int y) {
        target = OptionalInt.of(placeAt(y));
        repaint();
    }

    /** The row is let go. */
    void drop(String candidate, int from) {
        target.ifPresent(to -> model.ten().move(candidate, (to > from ? to - 1 : to) - from));
        target = OptionalInt.empty();
        repaint();
    }

    /** Before which row that is, counted from 0. */
    private int placeAt(int y) {
        int place = 0;
        for (Component row : rows.getComponents()) {
            if (y > row.getY() + row.getHeight() / 2) {
                place++;
            }
        }
        return place;
    }

    @Override
    public int heightAt(int width) {
        return rows.heightAt(width);
    }

    @Override
    public Dimension getPreferredSize() {
        return rows.getPreferredSize();
    }

    @Override
    protected void paintChildren(Graphics graphics) {
        super.paintChildren(graphics);
        target.ifPresent(place -> {
            int thick = UIScale.scale(4);
            int gap = UIScale.scale(GAP);
            int y = place < rows.getComponentCount() ? rows.getComponent(place).getY() - gap / 2 : getHeight() - thick;
            graphics.setColor(kit.palette().calm());
            graphics.fillRect(0, Math.max(0, y - thick / 2), getWidth(), thick);
        });
    }
}
