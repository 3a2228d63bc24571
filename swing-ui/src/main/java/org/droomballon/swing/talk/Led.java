package org.droomballon.swing.talk;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.droomballon.swing.part.Flow;

/** Something small before something that takes the rest of the line, both from the top. */
@SuppressWarnings("serial")
final class Led extends JPanel implements Flow {
    private final JComponent lead;
    private final JComponent rest;
    private final int gap;

    /** @param gap between the two, in pixels at 100 % */
    Led(JComponent lead, JComponent rest, int gap) {
        super(null);
        this.lead = lead;
        this.rest = rest;
        this.gap = gap;
        setOpaque(false);
        add(lead);
        add(rest);
    }

    private int start() {
        return lead.getPreferredSize().width + UIScale.scale(gap);
    }

    @Override
    public int heightAt(int width) {
        return Math.max(lead.getPreferredSize().height, Flow.heightOf(rest, width - start()));
    }

    @Override
    public void doLayout() {
        boolean leftToRight = getComponentOrientation().isLeftToRight();
        Dimension small = lead.getPreferredSize();
        int width = getWidth() - start();
        int height = Flow.heightOf(rest, width);
        lead.setBounds(leftToRight ? 0 : getWidth() - small.width, 0, small.width, small.height);
        int middle = Math.max(0, (small.height - height) / 2);
        rest.setBounds(leftToRight ? start() : 0, middle, width, height);
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension wish = rest.getPreferredSize();
        Component box = getParent();
        int width = box == null || getWidth() == 0 ? start() + wish.width : getWidth();
        return new Dimension(start() + wish.width, heightAt(width));
    }
}
