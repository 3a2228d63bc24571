package org.droomballon.swing.talk;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JButton;
import org.droomballon.deck.Card;
import org.droomballon.swing.look.Brush;
import org.droomballon.swing.look.Palette;
import org.droomballon.swing.look.Typeface;
import org.droomballon.swing.part.Kit;

/** A card of the table by its number, filled while it lies on the table; below, a tick when it is done, and a star where it must have its turn. */
@SuppressWarnings("serial")
final class CardTab extends JButton {
    private static final int SIDE = 46;
    private static final int MARK = 12;

    /** The number, so that marks have their place under it. */
    private static final float RAISED = 4;

    private final transient TalkModel talk;
    private final transient Kit kit;
    private final transient Card card;

    CardTab(TalkModel talk, Kit kit, Card card, int place) {
        this.talk = talk;
        this.kit = kit;
        this.card = card;
        setName("card-" + card.number());
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        addActionListener(event -> talk.show(place));
        refresh();
    }

    private boolean isHere() {
        return talk.card().id().equals(card.id());
    }

    void refresh() {
        String question = talk.question(card).orElseGet(() -> kit.words().say("blank"));
        String state = talk.progress(card).name().toLowerCase(java.util.Locale.ROOT);
        String card = kit.words().say("card", this.card.number(), question);
        String name = talk.isMust(this.card) ? card + ". " + kit.words().say("card.must") : card;
        String told = name + ". " + kit.words().say("progress." + state);
        getAccessibleContext().setAccessibleName(told);
        setToolTipText(told);
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(UIScale.scale(SIDE), UIScale.scale(SIDE));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Brush.paint(graphics, this::paintTab);
    }

    private void paintTab(Graphics2D own) {
        Palette palette = kit.palette();
        int edge = UIScale.scale(3);
        int side = getWidth() - 2 * edge;
        int arc = UIScale.scale(14);
        own.setColor(isHere() ? palette.calm() : getModel().isRollover() ? palette.tint() : palette.surface());
        own.fillRoundRect(edge, edge, side, side, arc, arc);
        own.setColor(isHere() ? palette.calm() : palette.muted());
        own.setStroke(new BasicStroke(UIScale.scale(1f)));
        own.drawRoundRect(edge, edge, side, side, arc, arc);
        paintNumber(own, isHere() ? palette.onAccent() : palette.ink());
        paintMarks(own, isHere() ? palette.onAccent() : palette.calm());
        if (isFocusOwner()) {
            own.setColor(palette.focus());
            own.setStroke(new BasicStroke(UIScale.scale(2f)));
            own.drawRoundRect(1, 1, getWidth() - 3, getHeight() - 3, arc + edge, arc + edge);
        }
    }

    private void paintNumber(Graphics2D own, Color colour) {
        String number = String.valueOf(card.number());
        Font font = Typeface.EXTRA_BOLD.at(UIScale.scale(18f), number);
        own.setFont(font);
        own.setColor(colour);
        int width = own.getFontMetrics().stringWidth(number);
        int height = own.getFontMetrics().getAscent() - own.getFontMetrics().getDescent();
        own.drawString(number, (getWidth() - width) / 2f, (getHeight() + height) / 2f - UIScale.scale(RAISED));
    }

    /** A star and how far it is, side by side under the number. */
    private void paintMarks(Graphics2D own, Color colour) {
        List<String> marks = marks();
        float side = UIScale.scale((float) MARK);
        float x = (getWidth() - side * marks.size()) / 2;
        float y = getHeight() - side - UIScale.scale(5f);
        for (String mark : marks) {
            kit.drawing(mark).paint(own, x, y, side, colour);
            x += side;
        }
    }

    private List<String> marks() {
        Stream<String> must = talk.isMust(card) ? Stream.of("star") : Stream.of();
        Stream<String> progress =
                switch (talk.progress(card)) {
                    case DONE -> Stream.of("check");
                    case BEGUN -> Stream.of("begun");
                    case TO_COME -> Stream.of();
                };
        return Stream.concat(must, progress).toList();
    }
}
