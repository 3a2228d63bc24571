package org.droomballon.swing.part;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JPanel;

/**
 * Something small before or after a text, which takes all the room that is left beside it. Where that is too narrow to read,
 * they stand under each other.
 */
@SuppressWarnings("serial")
public final class Beside extends JPanel implements Flow {
    private static final int NARROWEST = 170;

    private final int gap;
    private final transient Optional<Component> lead;
    private final Component body;
    private final transient Optional<Component> tail;

    private Beside(int gap, Optional<Component> lead, Component body, Optional<Component> tail) {
        super(null);
        this.gap = gap;
        this.lead = lead;
        this.body = body;
        this.tail = tail;
        setOpaque(false);
        lead.ifPresent(this::add);
        add(body);
        tail.ifPresent(this::add);
    }

    /**
     * A text with something before it.
     *
     * @param gap between the two, in pixels at 100 %
     */
    public static Beside lead(int gap, Component lead, Component body) {
        return new Beside(gap, Optional.of(lead), body, Optional.empty());
    }

    /** A text with something after it. */
    public static Beside tail(int gap, Component body, Component tail) {
        return new Beside(gap, Optional.empty(), body, Optional.of(tail));
    }

    public static Beside both(int gap, Component lead, Component body, Component tail) {
        return new Beside(gap, Optional.of(lead), body, Optional.of(tail));
    }

    private int gap() {
        return UIScale.scale(gap);
    }

    private int taken(Optional<Component> part) {
        return part.map(each -> each.getPreferredSize().width + gap()).orElse(0);
    }

    private boolean isWide(int width) {
        return width - taken(lead) - taken(tail) >= UIScale.scale(NARROWEST);
    }

    private int bodyWidth(int width) {
        return isWide(width) ? width - taken(lead) - taken(tail) : width;
    }

    private static int heightOf(Optional<Component> part, int width) {
        return part.map(each -> Flow.heightOf(each, Math.min(width, each.getPreferredSize().width)))
                .orElse(0);
    }

    @Override
    public int heightAt(int width) {
        int high = Flow.heightOf(body, bodyWidth(width));
        if (isWide(width)) {
            return Math.max(high, Math.max(heightOf(lead, width), heightOf(tail, width)));
        }
        return Stream.of(lead, tail)
                .filter(Optional::isPresent)
                .mapToInt(part -> heightOf(part, width) + gap())
                .reduce(high, Integer::sum);
    }

    @Override
    public void doLayout() {
        if (isWide(getWidth())) {
            layBeside();
        } else {
            layUnder();
        }
    }

    /** What is before a long text stands at its top; what is after it in the middle. */
    private void layBeside() {
        int words = bodyWidth(getWidth());
        int high = Flow.heightOf(body, words);
        int least = Math.max(heightOf(lead, getWidth()), heightOf(tail, getWidth()));
        place(lead, 0, 0);
        place(body, taken(lead), high < least ? (least - high) / 2 : 0, words, high);
        tail.ifPresent(each -> place(
                tail, getWidth() - each.getPreferredSize().width, (getHeight() - heightOf(tail, getWidth())) / 2));
    }

    private void layUnder() {
        int top = 0;
        if (lead.isPresent()) {
            place(lead, 0, top);
            top += heightOf(lead, getWidth()) + gap();
        }
        int high = Flow.heightOf(body, getWidth());
        place(body, 0, top, getWidth(), high);
        place(tail, 0, top + high + gap());
    }

    private void place(Optional<Component> part, int from, int top) {
        part.ifPresent(each -> place(
                each, from, top, Math.min(getWidth(), each.getPreferredSize().width), heightOf(part, getWidth())));
    }

    private void place(Component part, int from, int top, int width, int height) {
        boolean leftToRight = getComponentOrientation().isLeftToRight();
        part.setBounds(leftToRight ? from : getWidth() - from - width, top, width, height);
    }

    @Override
    public Dimension getPreferredSize() {
        int width = taken(lead) + body.getPreferredSize().width + taken(tail);
        return new Dimension(width, heightAt(getWidth() > 0 ? getWidth() : width));
    }
}
