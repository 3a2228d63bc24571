package org.droomballon.swing.part;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import javax.swing.event.ChangeListener;

/**
 * Something to work at, and beside it what comes of it, which stays in sight while the work scrolls; below it where there is no
 * room beside.
 */
@SuppressWarnings("serial")
public final class Alongside extends JPanel implements Flow {
    private static final int GAP = 24;
    private static final int ROOM = 800;
    private static final double SHARE = 0.58;

    private final JComponent work;
    private final JComponent outcome;
    private final transient ChangeListener following = event -> follow();

    public Alongside(JComponent work, JComponent outcome) {
        super(null);
        this.work = work;
        this.outcome = outcome;
        setOpaque(false);
        add(work);
        add(outcome);
    }

    private JViewport window() {
        return (JViewport) SwingUtilities.getAncestorOfClass(JViewport.class, this);
    }

    @Override
    public void addNotify() {
        super.addNotify();
        if (window() != null) {
            window().addChangeListener(following);
        }
    }

    @Override
    public void removeNotify() {
        if (window() != null) {
            window().removeChangeListener(following);
        }
        super.removeNotify();
    }

    private void follow() {
        int before = outcome.getY();
        doLayout();
        if (before != outcome.getY()) {
            repaint();
        }
    }

    private boolean isWide(int width) {
        return width >= UIScale.scale(ROOM);
    }

    private int workWidth(int width) {
        return isWide(width) ? (int) ((width - UIScale.scale(GAP)) * SHARE) : width;
    }

    private int outcomeWidth(int width) {
        return isWide(width) ? width - UIScale.scale(GAP) - workWidth(width) : width;
    }

    @Override
    public int heightAt(int width) {
        int one = Flow.heightOf(work, workWidth(width));
        int other = Flow.heightOf(outcome, outcomeWidth(width));
        return isWide(width) ? Math.max(one, other) : one + UIScale.scale(GAP) + other;
    }

    @Override
    public void doLayout() {
        int width = getWidth();
        int one = Flow.heightOf(work, workWidth(width));
        int other = Flow.heightOf(outcome, outcomeWidth(width));
        boolean leftToRight = getComponentOrientation().isLeftToRight();
        work.setBounds(leftToRight ? 0 : width - workWidth(width), 0, workWidth(width), one);
        int top = isWide(width) ? shift(Math.max(one, other) - other) : one + UIScale.scale(GAP);
        outcome.setBounds(leftToRight ? width - outcomeWidth(width) : 0, top, outcomeWidth(width), other);
    }

    /** As far down as the work is scrolled, so that both come to their end together. */
    private int shift(int most) {
        if (window() == null || window().getView() == null) {
            return 0;
        }
        int way = window().getView().getHeight() - window().getHeight();
        double far = way <= 0 ? 0 : window().getViewPosition().y / (double) way;
        return (int) (most * Math.min(1, Math.max(0, far)));
    }

    @Override
    public Dimension getPreferredSize() {
        int width = Math.max(getWidth(), UIScale.scale(ROOM));
        return new Dimension(UIScale.scale(ROOM), heightAt(width));
    }
}
