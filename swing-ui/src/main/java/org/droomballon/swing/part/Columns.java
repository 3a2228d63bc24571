package org.droomballon.swing.part;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JPanel;

/** Parts side by side, equally wide; under each other where one would be narrower than it may be. */
@SuppressWarnings("serial")
public final class Columns extends JPanel implements Flow {
    private final int gap;
    private final int least;

    /**
     * An empty row of columns.
     *
     * @param gap between two parts, in pixels at 100 %
     * @param least how narrow a part may be, in pixels at 100 %
     */
    public Columns(int gap, int least) {
        super(null);
        this.gap = gap;
        this.least = least;
        setOpaque(false);
    }

    public Columns with(Component... parts) {
        Stream.of(parts).forEach(this::add);
        return this;
    }

    private List<Component> shown() {
        return Stream.of(getComponents()).filter(Component::isVisible).toList();
    }

    /** How many parts stand in one row at a width. */
    private int across(int width) {
        int parts = Math.max(1, shown().size());
        int fit = (width + UIScale.scale(gap)) / (UIScale.scale(least) + UIScale.scale(gap));
        int across = Math.max(1, Math.min(parts, fit));
        int rows = (parts + across - 1) / across;
        return (parts + rows - 1) / rows;
    }

    private int widthOf(int width, int across) {
        return (width - (across - 1) * UIScale.scale(gap)) / across;
    }

    private int rowHeight(int row, int across, int each) {
        return shown().stream()
                .skip((long) row * across)
                .limit(across)
                .mapToInt(part -> Flow.heightOf(part, each))
                .max()
                .orElse(0);
    }

    private int rows(int across) {
        return (shown().size() + across - 1) / across;
    }

    @Override
    public int heightAt(int width) {
        int across = across(width);
        int height = 0;
        for (int row = 0; row < rows(across); row++) {
            height += rowHeight(row, across, widthOf(width, across)) + (row == 0 ? 0 : UIScale.scale(gap));
        }
        return height;
    }

    /** What does not divide evenly goes into the gaps, so that all ends where the page does. */
    @Override
    public void doLayout() {
        int across = across(getWidth());
        int each = widthOf(getWidth(), across);
        int top = 0;
        for (int row = 0; row < rows(across); row++) {
            int height = rowHeight(row, across, each);
            List<Component> parts = shown().subList(row * across, Math.min(shown().size(), (row + 1) * across));
            for (int at = 0; at < parts.size(); at++) {
                int from = across == 1 ? 0 : at * (getWidth() - each) / (across - 1);
                boolean leftToRight = getComponentOrientation().isLeftToRight();
                parts.get(at).setBounds(leftToRight ? from : getWidth() - from - each, top, each, height);
            }
            top += height + UIScale.scale(gap);
        }
    }

    @Override
    public Dimension getPreferredSize() {
        int width = Math.max(getWidth(), UIScale.scale(least));
        return new Dimension(UIScale.scale(least), heightAt(width));
    }
}
