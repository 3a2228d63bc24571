package org.droomballon.swing.talk;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JButton;
import org.droomballon.deck.Card;
import org.droomballon.swing.look.Brush;
import org.droomballon.swing.look.Palette;
import org.droomballon.swing.look.Typeface;
import org.droomballon.swing.part.Kit;

/** A card of the table by its number: red while it lies on the table, with a tick when it is done, and a star where it must have its turn. */
@SuppressWarnings("serial")
final class CardTab extends JButton {
    private static final int SIDE = 46;

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
        getAccessibleContext().setAccessibleName(name + ". " + kit.words().say("progress." + state));
        setToolTipText(name);
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
        own.setColor(isHere() ? palette.accent() : getModel().isRollover() ? palette.tint() : palette.surface());
        own.fillRoundRect(edge, edge, side, side, arc, arc);
        own.setColor(isHere() ? palette.accent() : palette.muted());
        own.setStroke(new BasicStroke(UIScale.scale(1f)));
        own.drawRoundRect(edge, edge, side, side, arc, arc);
        paintNumber(own, isHere() ? palette.onAccent() : palette.ink());
        paintProgress(own, palette);
        paintStar(own, isHere() ? palette.onAccent() : palette.calm());
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
        own.drawString(number, (getWidth() - width) / 2f, (getHeight() + height) / 2f);
    }

    /** The card must have its turn: a star in the upper corner. */
    private void paintStar(Graphics2D own, Color colour) {
        if (talk.isMust(card)) {
            float side = UIScale.scale(11f);
            float edge = UIScale.scale(5f);
            float x = getComponentOrientation().isLeftToRight() ? getWidth() - side - edge : edge;
            kit.drawing("star").paint(own, x, edge, side, colour);
        }
    }

    /** A tick for done, a dot for begun, at the lower edge. */
    private void paintProgress(Graphics2D own, Palette palette) {
        int side = UIScale.scale(16);
        int x = getWidth() - side;
        int y = getHeight() - side;
        switch (talk.progress(card)) {
            case DONE -> {
                own.setColor(palette.calm());
                own.fillOval(x, y, side, side);
                float inset = side * 0.14f;
                kit.drawing("check").paint(own, x + inset, y + inset, side - 2 * inset, palette.onAccent());
            }
            case BEGUN -> {
                int dot = UIScale.scale(8);
                own.setColor(isHere() ? palette.onAccent() : palette.calm());
                own.fillOval((getWidth() - dot) / 2, getHeight() - dot - UIScale.scale(4), dot, UIScale.scale(4));
            }
            case TO_COME -> {}
        }
    }
}
