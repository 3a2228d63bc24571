package org.droomballon.swing.shell;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Graphics;
import java.awt.Insets;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.SwingConstants;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.look.Ground;
import org.droomballon.swing.look.Palette;
import org.droomballon.swing.look.Typeface;
import org.droomballon.swing.part.Kit;

/** Leads to a step of the evening; the step that people are at has a bar at its side and bold words. */
@SuppressWarnings("serial")
final class StepButton extends JButton {
    /** Whether there is room for words. */
    enum Face {
        WORDS,
        DRAWING
    }

    private final transient AppModel app;
    private final transient Kit kit;
    private final Step step;
    private transient Optional<State> shown = Optional.empty();

    /** All that a change of the app can make another. */
    private record State(boolean open, boolean here) {}

    StepButton(AppModel app, Kit kit, Step step) {
        this.app = app;
        this.kit = kit;
        this.step = step;
        setName("step." + step.id());
        setContentAreaFilled(false);
        putClientProperty("JButton.buttonType", "borderless");
        setHorizontalAlignment(SwingConstants.LEADING);
        setIconTextGap(UIScale.scale(12));
        setMargin(new Insets(10, 12, 10, 16));
        addActionListener(event -> app.go(step));
    }

    private String words() {
        return kit.words().say("step." + step.id() + ".name");
    }

    void show(Face face) {
        setText(face == Face.WORDS ? words() : "");
        setToolTipText(face == Face.WORDS ? null : words());
        setMargin(face == Face.WORDS ? new Insets(10, 12, 10, 16) : new Insets(5, 6, 5, 6));
        setMnemonic(kit.words().say("step." + step.id() + ".mnemonic").charAt(0));
        getAccessibleContext().setAccessibleName(words());
        refresh();
    }

    private boolean isHere() {
        return app.step() == step;
    }

    void refresh() {
        State now = new State(!step.needsEvening() || app.evening().isPresent(), isHere());
        if (!shown.equals(Optional.of(now))) {
            shown = Optional.of(now);
            dress();
        }
    }

    private void dress() {
        Palette palette = kit.palette();
        setEnabled(!step.needsEvening() || app.evening().isPresent());
        setFont((isHere() ? Typeface.BOLD : Typeface.REGULAR).ofAnyScript(UIScale.scale(15f)));
        setForeground(isHere() ? palette.ink() : palette.muted());
        setIcon(kit.icon("step-" + step.id(), isHere() ? palette.calm() : palette.muted()));
        getAccessibleContext().setAccessibleDescription(isHere() ? kit.words().say("step.here") : null);
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (isHere() || getModel().isRollover()) {
            Ground.paint(graphics, this, kit.palette());
        }
        if (isHere()) {
            Ground.paintBar(graphics, this, kit.palette());
        }
        super.paintComponent(graphics);
    }
}
