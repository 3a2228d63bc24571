package org.droomballon.swing.card;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JToolTip;
import org.droomballon.swing.look.Drawing;
import org.droomballon.swing.look.Typeface;

/** A button that stays in the background until it is pointed at or has the keyboard. */
@SuppressWarnings("serial")
final class ControlButton extends JButton {
    private static final Set<String> TURNED = Set.of("first", "previous", "next", "last");

    private final transient Stage stage;
    private final transient CardCommand command;
    private float size = 16;

    ControlButton(Stage stage, CardCommand command) {
        this.stage = stage;
        this.command = command;
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        setRequestFocusEnabled(false);
        setName(command.name());
        addActionListener(event -> command.deed().accept(stage.model()));
    }

    /** Steps out of sight on evenings that have no use for it. */
    void showIfOfUse() {
        setVisible(command.isOfUse(stage.model()));
    }

    /** Writes the words of the moment in a size; {@code caption} is the short word beside the drawing, or nothing. */
    void dress(float textSize, String caption) {
        size = textSize;
        String face = command.face(stage.model());
        String full = stage.words().say(face + ".name");
        setText(caption);
        setFont(Typeface.BOLD.at(size, full));
        setForeground(stage.muted());
        setIcon(Drawing.of(turned(face)).icon(Math.round(size * 1.45f), stage.muted()));
        setIconTextGap(Math.round(size * 0.45f));
        setMargin(new java.awt.Insets(0, 0, 0, 0));
        setBorder(null);
        setMnemonic(stage.words().say(face + ".mnemonic").charAt(0));
        setToolTipText(full + " (" + stage.keys(command.name()) + ")");
        getAccessibleContext().setAccessibleName(full);
        setPreferredSize(null);
        setPreferredSize(padded(super.getPreferredSize(), caption));
    }

    private Dimension padded(Dimension bare, String caption) {
        int side = Math.round(size * (caption.isEmpty() ? 1.1f : 1.5f));
        return new Dimension(bare.width + side, Math.round(size * 2.5f));
    }

    /** Arrows point the way in which the script of the deck runs. */
    private String turned(String face) {
        if (getComponentOrientation().isLeftToRight() || !TURNED.contains(face)) {
            return face;
        }
        return switch (face) {
            case "first" -> "last";
            case "previous" -> "next";
            case "next" -> "previous";
            default -> "first";
        };
    }

    @Override
    public JToolTip createToolTip() {
        JToolTip tip = super.createToolTip();
        tip.setFont(Typeface.REGULAR.at(size, getToolTipText()));
        return tip;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D own = (Graphics2D) graphics.create();
        PaintedView.smooth(own);
        int arc = Math.round(size * 0.9f);
        if (getModel().isRollover() || getModel().isArmed()) {
            own.setColor(stage.palette().tint());
            own.fillRoundRect(0, 0, getWidth(), getHeight(), arc, arc);
        }
        if (command.equals(CardCommand.WRITE)) {
            own.setColor(stage.muted());
            own.drawRoundRect(1, 1, getWidth() - 3, getHeight() - 3, arc, arc);
        }
        super.paintComponent(own);
        if (isFocusOwner()) {
            own.setColor(stage.palette().focus());
            own.setStroke(new BasicStroke(3));
            own.drawRoundRect(2, 2, getWidth() - 5, getHeight() - 5, arc, arc);
        }
        own.dispose();
    }
}
