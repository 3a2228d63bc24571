package org.droomballon.swing.points;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.droomballon.swing.part.Flow;
import org.droomballon.swing.part.Prose;

/** A wish, and at its end the places for its dots; under it where there is no room beside it. */
@SuppressWarnings("serial")
final class WishRow extends JPanel implements Flow {
    private static final int GAP = 16;
    private static final int EDGE = 6;
    private static final int NARROWEST = 180;

    private final Prose wish;
    private final DotStrip strip;

    WishRow(Prose wish, DotStrip strip) {
        super(null);
        this.wish = wish;
        this.strip = strip;
        setOpaque(false);
        setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, UIManager.getColor("ProgressBar.background")));
        add(wish);
        add(strip);
    }

    DotStrip strip() {
        return strip;
    }

    private int besideWish(int width) {
        return width - strip.getPreferredSize().width - UIScale.scale(GAP);
    }

    private boolean isBeside(int width) {
        return besideWish(width) >= UIScale.scale(NARROWEST);
    }

    @Override
    public int heightAt(int width) {
        int dots = strip.getPreferredSize().height;
        int edges = 2 * UIScale.scale(EDGE) + 1;
        return isBeside(width)
                ? Math.max(wish.heightAt(besideWish(width)), dots) + edges
                : wish.heightAt(width) + UIScale.scale(EDGE) + dots + edges;
    }

    @Override
    public void doLayout() {
        Dimension dots = strip.getPreferredSize();
        int edge = UIScale.scale(EDGE);
        boolean leftToRight = getComponentOrientation().isLeftToRight();
        if (isBeside(getWidth())) {
            int words = besideWish(getWidth());
            int high = wish.heightAt(words);
            int inner = getHeight() - 1;
            wish.setBounds(leftToRight ? 0 : getWidth() - words, (inner - high) / 2, words, high);
            strip.setBounds(
                    leftToRight ? getWidth() - dots.width : 0, (inner - dots.height) / 2, dots.width, dots.height);
        } else {
            int high = wish.heightAt(getWidth());
            wish.setBounds(0, edge, getWidth(), high);
            strip.setBounds(leftToRight ? 0 : getWidth() - dots.width, high + 2 * edge, dots.width, dots.height);
        }
    }

    @Override
    public Dimension getPreferredSize() {
        int width = Math.max(getWidth(), UIScale.scale(NARROWEST) + strip.getPreferredSize().width);
        return new Dimension(width, heightAt(width));
    }
}
