package org.droomballon.swing.part;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JPanel;

/**
 * Parts after each other in reading direction, each as wide as it wants; what does not fit goes on in the next line. One part
 * may {@linkplain #stretch stretch} over what its line leaves.
 */
@SuppressWarnings("serial")
public final class Row extends JPanel implements Flow {
    private final int gap;
    private Component stretched;

    /**
     * An empty row.
     *
     * @param gap between two parts, in pixels at 100 %
     */
    public Row(int gap) {
        super(null);
        this.gap = gap;
        setOpaque(false);
    }

    public Row with(Component... parts) {
        Stream.of(parts).forEach(this::add);
        return this;
    }

    /** Adds a part that takes what the others in its line leave. */
    public Row stretch(Component part) {
        stretched = part;
        add(part);
        return this;
    }

    private int wish(Component part, int width) {
        return Math.min(width, part.getPreferredSize().width);
    }

    private List<List<Component>> lines(int width) {
        List<List<Component>> lines = new ArrayList<>();
        int used = 0;
        for (Component part : getComponents()) {
            if (part.isVisible()) {
                int wish = wish(part, width);
                if (lines.isEmpty() || used + UIScale.scale(gap) + wish > width) {
                    lines.add(new ArrayList<>());
                    used = wish;
                } else {
                    used += UIScale.scale(gap) + wish;
                }
                lines.get(lines.size() - 1).add(part);
            }
        }
        return lines;
    }

    private int widthOf(Component part, List<Component> line, int width) {
        if (part != stretched) {
            return wish(part, width);
        }
        int others = line.stream()
                .filter(each -> each != part)
                .mapToInt(each -> wish(each, width) + UIScale.scale(gap))
                .sum();
        return width - others;
    }

    private int heightOf(List<Component> line, int width) {
        return line.stream()
                .mapToInt(part -> Flow.heightOf(part, widthOf(part, line, width)))
                .max()
                .orElse(0);
    }

    @Override
    public int heightAt(int width) {
        List<List<Component>> lines = lines(width);
        int gaps = Math.max(0, lines.size() - 1) * UIScale.scale(gap);
        return gaps + lines.stream().mapToInt(line -> heightOf(line, width)).sum();
    }

    @Override
    public void doLayout() {
        int top = 0;
        for (List<Component> line : lines(getWidth())) {
            int height = heightOf(line, getWidth());
            place(line, top, height);
            top += height + UIScale.scale(gap);
        }
    }

    private void place(List<Component> line, int top, int height) {
        boolean leftToRight = getComponentOrientation().isLeftToRight();
        int from = 0;
        for (Component part : line) {
            int width = widthOf(part, line, getWidth());
            int own = Flow.heightOf(part, width);
            part.setBounds(leftToRight ? from : getWidth() - from - width, top + (height - own) / 2, width, own);
            from += width + UIScale.scale(gap);
        }
    }

    @Override
    public Dimension getPreferredSize() {
        int width = Stream.of(getComponents())
                .filter(Component::isVisible)
                .mapToInt(part -> part.getPreferredSize().width + UIScale.scale(gap))
                .sum();
        int wide = Math.max(0, width - UIScale.scale(gap));
        return new Dimension(wide, heightAt(getWidth() > 0 ? Math.max(getWidth(), 1) : wide));
    }
}
