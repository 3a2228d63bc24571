package org.droomballon.swing.shell;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Insets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.SwingConstants;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.look.Ground;
import org.droomballon.swing.look.Palette;
import org.droomballon.swing.look.Typeface;
import org.droomballon.swing.part.Kit;

/** Leads to a step of the evening; the step that people are at has a bar along it and bold words. */
@SuppressWarnings("serial")
final class StepButton extends JButton {
    /** How much room there is for words, and whether the steps stand under each other or side by side. */
    enum Face {
        WORDS,
        DRAWING,
        /** Side by side: only where people are, there are words. */
        TAB,
        DRAWN_TAB;

        boolean says(boolean here) {
            return this == WORDS || (this == TAB && here);
        }

        boolean isUpright() {
            return this == WORDS || this == DRAWING;
        }
    }

    private final transient AppModel app;
    private final transient Kit kit;
    private final Step step;
    private Face face = Face.WORDS;
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

    void show(Face now) {
        face = now;
        boolean says = face.says(isHere());
        setText(says ? words() : "");
        setMargin(face == Face.WORDS ? new Insets(10, 12, 10, 16) : new Insets(5, 6, 5, 6));
        setMnemonic(kit.words().say("step." + step.id() + ".mnemonic").charAt(0));
        getAccessibleContext().setAccessibleName(words());
        dress();
    }

    private boolean isHere() {
        return app.step() == step;
    }

    private boolean isOpen() {
        return !step.needsEvening() || app.evening().isPresent();
    }

    void refresh() {
        State now = new State(isOpen(), isHere());
        if (!shown.equals(Optional.of(now))) {
            shown = Optional.of(now);
            dress();
        }
    }

    private void dress() {
        Palette palette = kit.palette();
        setEnabled(isOpen());
        setFont(letters(isHere()));
        setForeground(isHere() ? palette.ink() : palette.muted());
        setIcon(kit.icon("step-" + step.id(), isHere() ? palette.calm() : palette.muted()));
        getAccessibleContext().setAccessibleDescription(about());
        setToolTipText(tip());
        repaint();
    }

    private static Font letters(boolean here) {
        return (here ? Typeface.BOLD : Typeface.REGULAR).ofAnyScript(UIScale.scale(15f));
    }

    private String about() {
        if (!isOpen()) {
            return kit.words().say("step.locked");
        }
        return isHere() ? kit.words().say("step.here") : null;
    }

    private String tip() {
        String name = face.says(isHere()) ? "" : words();
        String locked = isOpen() ? "" : kit.words().say("step.locked");
        String tip = Stream.of(name, locked).filter(part -> !part.isEmpty()).collect(Collectors.joining(": "));
        return tip.isEmpty() ? null : tip;
    }

    /** With words as wide as if it were bold, so that nothing moves when people go elsewhere. */
    @Override
    public Dimension getPreferredSize() {
        Dimension wish = super.getPreferredSize();
        int bold = getFontMetrics(letters(true)).stringWidth(getText());
        int now = getFontMetrics(getFont()).stringWidth(getText());
        return new Dimension(wish.width + bold - now, wish.height);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (isHere() || getModel().isRollover()) {
            Ground.paint(graphics, this, kit.palette());
        }
        if (isHere()) {
            paintBar(graphics);
        }
        super.paintComponent(graphics);
    }

    private void paintBar(Graphics graphics) {
        if (face.isUpright()) {
            Ground.paintBar(graphics, this, kit.palette());
        } else {
            Ground.paintBarBelow(graphics, this, kit.palette());
        }
    }
}
