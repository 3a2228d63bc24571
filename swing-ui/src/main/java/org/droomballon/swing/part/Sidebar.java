package org.droomballon.swing.part;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import javax.swing.JPanel;

/** A narrow part at the side of a wide one, which takes the rest; above it where there is no room for both. */
@SuppressWarnings("serial")
public final class Sidebar extends JPanel implements Flow {
    private final Component side;
    private final Component main;
    private final int gap;
    private final int width;

    /**
     * Two parts.
     *
     * @param gap between them, in pixels at 100 %
     * @param width of the narrow one, in pixels at 100 %; the other is never narrower
     */
    public Sidebar(int gap, int width, Component side, Component main) {
        super(null);
        this.gap = gap;
        this.width = width;
        this.side = side;
        this.main = main;
        setOpaque(false);
        add(side);
        add(main);
    }

    private boolean hasRoom(int all) {
        return all >= UIScale.scale(2 * width + gap);
    }

    private int rest(int all) {
        return all - UIScale.scale(width) - UIScale.scale(gap);
    }

    @Override
    public int heightAt(int all) {
        return hasRoom(all)
                ? Math.max(Flow.heightOf(side, UIScale.scale(width)), Flow.heightOf(main, rest(all)))
                : Flow.heightOf(side, all) + UIScale.scale(gap) + Flow.heightOf(main, all);
    }

    @Override
    public void doLayout() {
        if (hasRoom(getWidth())) {
            boolean leftToRight = getComponentOrientation().isLeftToRight();
            int first = UIScale.scale(width);
            int second = rest(getWidth());
            side.setBounds(leftToRight ? 0 : getWidth() - first, 0, first, Flow.heightOf(side, first));
            main.setBounds(leftToRight ? getWidth() - second : 0, 0, second, Flow.heightOf(main, second));
        } else {
            int above = Flow.heightOf(side, getWidth());
            side.setBounds(0, 0, getWidth(), above);
            main.setBounds(0, above + UIScale.scale(gap), getWidth(), Flow.heightOf(main, getWidth()));
        }
    }

    @Override
    public Dimension getPreferredSize() {
        int wish = UIScale.scale(2 * width + gap);
        return new Dimension(wish, heightAt(getWidth() > 0 ? getWidth() : wish));
    }
}
