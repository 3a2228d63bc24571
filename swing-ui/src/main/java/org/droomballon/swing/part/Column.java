package org.droomballon.swing.part;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Insets;
import java.util.stream.Stream;
import javax.swing.JPanel;

/** Parts under each other, each as wide as the column and as high as it then needs. */
@SuppressWarnings("serial")
public class Column extends JPanel implements Flow {
    private final int gap;

    /**
     * An empty column.
     *
     * @param gap between two parts, in pixels at 100 %
     */
    public Column(int gap) {
        super(null);
        this.gap = gap;
        setOpaque(false);
    }

    /** Adds parts at the end; answers itself. */
    public Column with(Component... parts) {
        Stream.of(parts).forEach(this::add);
        return this;
    }

    @Override
    public int heightAt(int width) {
        Insets edge = getInsets();
        int inside = width - edge.left - edge.right;
        int height = edge.top + edge.bottom;
        int shown = 0;
        for (Component part : getComponents()) {
            if (part.isVisible()) {
                height += Flow.heightOf(part, inside) + (shown++ == 0 ? 0 : UIScale.scale(gap));
            }
        }
        return height;
    }

    @Override
    public void doLayout() {
        Insets edge = getInsets();
        int inside = getWidth() - edge.left - edge.right;
        int top = edge.top;
        for (Component part : getComponents()) {
            if (part.isVisible()) {
                int height = Flow.heightOf(part, inside);
                part.setBounds(edge.left, top, inside, height);
                top += height + UIScale.scale(gap);
            }
        }
    }

    @Override
    public Dimension getPreferredSize() {
        Insets edge = getInsets();
        int width = Stream.of(getComponents())
                .filter(Component::isVisible)
                .mapToInt(part -> part.getPreferredSize().width)
                .max()
                .orElse(0);
        int wide = Math.max(getWidth(), width + edge.left + edge.right);
        return new Dimension(width + edge.left + edge.right, heightAt(wide));
    }
}
