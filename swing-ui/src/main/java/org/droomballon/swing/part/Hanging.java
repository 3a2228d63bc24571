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
public final class Hanging extends JPanel implements Flow {
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
    public Hanging(int margin, Component mark, Component body, Component tail) {
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
    public Hanging(int margin, Component mark, Component body) {
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

    private int markHeight() {
        return mark.getPreferredSize().height;
    }

    private boolean isSingle(int width) {
        return Flow.heightOf(body, bodyWidth(width)) <= markHeight() * 3 / 2;
    }

    /** How high the first line is with all that stands on it; in the middle of it all begins where the text is longer. */
    private int band(int width) {
        int end = isOneLine(width) ? tail.getPreferredSize().height : 0;
        return Math.max(lineHeight(), Math.max(markHeight(), end));
    }

    private int lineHeight() {
        Component first = body;
        while (first instanceof Column column && column.getComponentCount() > 0) {
            first = column.getComponent(0);
        }
        return first.getFontMetrics(first.getFont()).getHeight();
    }

    private int bodyTop(int width) {
        return isSingle(width) ? 0 : Math.max(0, (band(width) - lineHeight()) / 2);
    }

    @Override
    public int heightAt(int width) {
        int text = bodyTop(width) + Flow.heightOf(body, bodyWidth(width));
        int marked = Math.max(text, markHeight());
        return isOneLine(width)
                ? Math.max(marked, tail.getPreferredSize().height)
                : marked + gap() / 2 + Flow.heightOf(tail, width - hang());
    }

    @Override
    public void doLayout() {
        int width = getWidth();
        int text = Flow.heightOf(body, bodyWidth(width));
        Dimension end = tail.getPreferredSize();
        int first = Math.max(bodyTop(width) + text, markHeight());
        int line = isOneLine(width) ? Math.max(first, end.height) : first;
        int band = isSingle(width) ? line : band(width);
        place(mark, 0, (band - markHeight()) / 2, mark.getPreferredSize().width, markHeight());
        place(body, hang(), isSingle(width) ? (line - text) / 2 : bodyTop(width), bodyWidth(width), text);
        if (isOneLine(width)) {
            place(tail, width - end.width, (band - end.height) / 2, end.width, end.height);
        } else {
            int left = width - hang();
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
