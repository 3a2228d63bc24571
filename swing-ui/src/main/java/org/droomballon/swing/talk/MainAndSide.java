package org.droomballon.swing.talk;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.droomballon.swing.part.Flow;

/** The main thing with something at its side; where it is narrow, below it. */
@SuppressWarnings("serial")
final class MainAndSide extends JPanel implements Flow {
    private static final int GAP = 24;
    private static final int ROOMY = 760;
    private static final double SHARE = 0.64;

    private final JComponent main;
    private final JComponent side;

    MainAndSide(JComponent main, JComponent side) {
        super(null);
        this.main = main;
        this.side = side;
        setOpaque(false);
        add(main);
        add(side);
    }

    private static boolean isRoomy(int width) {
        return width >= UIScale.scale(ROOMY);
    }

    private static int mainWidth(int width) {
        return isRoomy(width) ? (int) (width * SHARE) : width;
    }

    private static int sideWidth(int width) {
        return isRoomy(width) ? width - mainWidth(width) - UIScale.scale(GAP) : width;
    }

    @Override
    public int heightAt(int width) {
        int first = Flow.heightOf(main, mainWidth(width));
        int second = Flow.heightOf(side, sideWidth(width));
        return isRoomy(width) ? Math.max(first, second) : first + UIScale.scale(GAP) + second;
    }

    @Override
    public void doLayout() {
        int width = getWidth();
        int first = Flow.heightOf(main, mainWidth(width));
        int second = Flow.heightOf(side, sideWidth(width));
        if (isRoomy(width)) {
            boolean leftToRight = getComponentOrientation().isLeftToRight();
            int height = Math.max(first, second);
            main.setBounds(leftToRight ? 0 : width - mainWidth(width), 0, mainWidth(width), height);
            side.setBounds(leftToRight ? width - sideWidth(width) : 0, (height - second) / 2, sideWidth(width), second);
        } else {
            main.setBounds(0, 0, width, first);
            side.setBounds(0, first + UIScale.scale(GAP), width, second);
        }
    }

    @Override
    public Dimension getPreferredSize() {
        int width = Math.max(getWidth(), UIScale.scale(240));
        return new Dimension(UIScale.scale(240), heightAt(width));
    }
}
