package org.droomballon.swing.talk;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import javax.swing.JButton;
import org.droomballon.swing.look.Brush;
import org.droomballon.swing.look.Palette;
import org.droomballon.swing.look.Typeface;
import org.droomballon.swing.part.Kit;

/** A phase of the talk: bold in a tinted field while it is there, with a tick when it is past. */
@SuppressWarnings("serial")
final class PhasePill extends JButton {
    /** Where the talk is, seen from a phase. */
    enum Place {
        PAST,
        HERE,
        TO_COME
    }

    private final transient Kit kit;
    private final String drawing;
    private Place place = Place.TO_COME;

    PhasePill(Kit kit, String words, String drawing, Runnable deed) {
        super(words);
        this.kit = kit;
        this.drawing = drawing;
        setContentAreaFilled(false);
        putClientProperty("JButton.buttonType", "borderless");
        setIconTextGap(UIScale.scale(6));
        setMargin(new Insets(6, 8, 6, 8));
        addActionListener(event -> deed.run());
        dress();
    }

    void show(Place now) {
        if (place != now) {
            place = now;
            dress();
            revalidate();
            repaint();
        }
    }

    private void dress() {
        Palette palette = kit.palette();
        boolean here = place == Place.HERE;
        setFont((here ? Typeface.BOLD : Typeface.REGULAR).ofAnyScript(UIScale.scale(14f)));
        setForeground(here ? palette.ink() : palette.muted());
        setIcon(kit.icon(
                place == Place.PAST ? "check" : drawing, place == Place.TO_COME ? palette.muted() : palette.calm()));
        getAccessibleContext()
                .setAccessibleDescription(
                        kit.words().say("phase.place." + place.name().toLowerCase(java.util.Locale.ROOT)));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (place == Place.HERE || getModel().isRollover()) {
            Brush.paint(graphics, this::paintField);
        }
        super.paintComponent(graphics);
    }

    private void paintField(Graphics2D own) {
        int arc = getHeight();
        own.setColor(kit.palette().tint());
        own.fillRoundRect(0, 0, getWidth(), getHeight(), arc, arc);
        if (place == Place.HERE) {
            own.setColor(kit.palette().calm());
            own.setStroke(new BasicStroke(UIScale.scale(1.5f)));
            own.drawRoundRect(1, 1, getWidth() - 3, getHeight() - 3, arc, arc);
        }
    }
}
