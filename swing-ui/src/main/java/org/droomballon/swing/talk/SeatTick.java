package org.droomballon.swing.talk;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.Optional;
import javax.swing.JToggleButton;
import org.droomballon.session.Role;
import org.droomballon.swing.look.Brush;
import org.droomballon.swing.look.Palette;
import org.droomballon.swing.look.Typeface;
import org.droomballon.swing.part.Kit;

/** A seat of the table: its number, what it does for the table, its name if it has one, and a tick once it had a turn. */
@SuppressWarnings("serial")
final class SeatTick extends JToggleButton {
    private static final int HEIGHT = 40;
    private static final int MARK = 18;
    private static final int EDGE = 12;
    private static final int GAP = 6;

    private final transient Turns.SeatTurn seat;
    private final transient Kit kit;

    SeatTick(Turns.SeatTurn seat, Kit kit, Runnable deed) {
        super("", seat.had());
        this.seat = seat;
        this.kit = kit;
        setName("seat-" + seat.number());
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        addActionListener(event -> deed.run());
        String role = kit.words().say("role." + seat.role().name().toLowerCase(java.util.Locale.ROOT));
        String who = kit.words().say("seat", seat.number(), role);
        String named = seat.name().map(name -> who + ", " + name).orElse(who);
        String state = kit.words().say(seat.had() ? "turn.had" : "turn.waits");
        getAccessibleContext().setAccessibleName(named + ": " + state);
        setToolTipText(named + ": " + state);
    }

    private String words() {
        return seat.number() + seat.name().map(name -> " " + name).orElse("");
    }

    private Font letters() {
        return Typeface.BOLD.ofAnyScript(UIScale.scale(15f));
    }

    private Optional<String> mark() {
        if (seat.had()) {
            return Optional.of("check");
        }
        return switch (seat.role()) {
            case FACILITATOR -> Optional.of("step-talk");
            case NOTE_TAKER -> Optional.of("write");
            case PARENT -> Optional.empty();
        };
    }

    @Override
    public Dimension getPreferredSize() {
        int marks = mark().isPresent() ? UIScale.scale(MARK + GAP) : 0;
        int width = getFontMetrics(letters()).stringWidth(words()) + marks + 2 * UIScale.scale(EDGE);
        return new Dimension(Math.max(UIScale.scale(HEIGHT), width), UIScale.scale(HEIGHT));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Brush.paint(graphics, this::paintSeat);
    }

    private void paintSeat(Graphics2D own) {
        Palette palette = kit.palette();
        int edge = UIScale.scale(3);
        int height = getHeight() - 2 * edge;
        own.setColor(seat.had() ? palette.calm() : getModel().isRollover() ? palette.tint() : palette.surface());
        own.fillRoundRect(edge, edge, getWidth() - 2 * edge, height, height, height);
        own.setColor(seat.had() ? palette.calm() : palette.muted());
        own.setStroke(new BasicStroke(UIScale.scale(1f)));
        own.drawRoundRect(edge, edge, getWidth() - 2 * edge, height, height, height);
        paintWords(own, seat.had() ? palette.onAccent() : palette.ink());
        if (isFocusOwner()) {
            own.setColor(palette.focus());
            own.setStroke(new BasicStroke(UIScale.scale(2f)));
            own.drawRoundRect(1, 1, getWidth() - 3, getHeight() - 3, getHeight(), getHeight());
        }
    }

    private void paintWords(Graphics2D own, Color colour) {
        own.setFont(letters());
        own.setColor(colour);
        FontMetrics metrics = own.getFontMetrics();
        int text = metrics.stringWidth(words());
        int side = mark().isPresent() ? UIScale.scale(MARK) : 0;
        int gap = mark().isPresent() ? UIScale.scale(GAP) : 0;
        int start = (getWidth() - text - side - gap) / 2;
        boolean leftToRight = getComponentOrientation().isLeftToRight();
        float baseline = (getHeight() + metrics.getAscent() - metrics.getDescent()) / 2f;
        own.drawString(words(), leftToRight ? start : start + side + gap, baseline);
        mark().ifPresent(mark -> kit.drawing(mark)
                .paint(own, leftToRight ? start + text + gap : start, (getHeight() - side) / 2f, side, colour));
    }

    boolean isOf(Role role) {
        return seat.role() == role;
    }
}
