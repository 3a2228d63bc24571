package org.droomballon.swing.part;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import javax.swing.JPanel;

/**
 * A mark in the margin, a text beside it over what is left, and what people can do with it at the end of the line; below the
 * text where that would become too narrow.
 */
@SuppressWarnings("serial")
public class Marked extends JPanel implements Flow {
    private static final int GAP = 10;
    private static final int LEAST = 150;

    private final int margin;
    private final Component mark;
    private final Component body;
    private final Component tail;

    /**
     * A line.
     *
     * @param margin how wide the mark's place is at least, in pixels at 100 %
     */
    public Marked(int margin, Component mark, Component body, Component tail) {
        super(null);
        this.margin = margin;
        this.mark = mark;
        this.body = body;
        this.tail = tail;
        setOpaque(false);
        add(mark);
        add(body);
        add(tail);
    }

    /** A line without anything at its end. */
    public Marked(int margin, Component mark, Component body) {
        this(margin, mark, body, new Column(0));
    }

    private int gap() {
        return UIScale.scale(GAP);
    }

    private int hang() {
        return Math.max(UIScale.scale(margin), mark.getPreferredSize().width) + gap();
    }

    private int ending() {
        int wide = tail.getPreferredSize().width;
        return wide == 0 ? 0 : wide + gap();
    }

    /** Whether the end has a place beside the text. */
    private boolean isOneLine(int width) {
        return ending() == 0 || width - hang() - ending() >= UIScale.scale(LEAST);
    }

    private int bodyWidth(int width) {
        return Math.max(1, width - hang() - (isOneLine(width) ? ending() : 0));
    }

    @Override
    public int heightAt(int width) {
        int text = Flow.heightOf(body, bodyWidth(width));
        int marked = Math.max(text, mark.getPreferredSize().height);
        return isOneLine(width)
                ? Math.max(marked, tail.getPreferredSize().height)
                : marked + gap() / 2 + Flow.heightOf(tail, width - hang());
    }

    @Override
    public void doLayout() {
        int wide = bodyWidth(getWidth());
        int text = Flow.heightOf(body, wide);
        int marked = mark.getPreferredSize().height;
        int first = Math.max(text, marked);
        boolean single = text <= marked * 3 / 2;
        place(mark, 0, single ? (first - marked) / 2 : 0, mark.getPreferredSize().width, marked);
        place(body, hang(), single ? (first - text) / 2 : 0, wide, text);
        Dimension end = tail.getPreferredSize();
        if (isOneLine(getWidth())) {
            int line = Math.max(first, end.height);
            place(tail, getWidth() - end.width, single ? (line - end.height) / 2 : 0, end.width, end.height);
        } else {
            int left = getWidth() - hang();
            place(tail, hang(), first + gap() / 2, left, Flow.heightOf(tail, left));
        }
    }

    private void place(Component part, int from, int top, int width, int height) {
        boolean leftToRight = getComponentOrientation().isLeftToRight();
        part.setBounds(leftToRight ? from : getWidth() - from - width, top, width, height);
    }

    @Override
    public Dimension getPreferredSize() {
        int wish = hang() + body.getPreferredSize().width + ending();
        return new Dimension(wish, heightAt(getWidth() > 0 ? getWidth() : wish));
    }
}
