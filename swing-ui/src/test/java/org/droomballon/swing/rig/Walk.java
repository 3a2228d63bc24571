package org.droomballon.swing.rig;

import com.formdev.flatlaf.ui.FlatStylingSupport.StyleableUI;
import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Font;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.LayoutFocusTraversalPolicy;
import javax.swing.text.JTextComponent;
import org.droomballon.swing.part.Flow;

/**
 * Walks through all that is on a screen as people without a mouse or with a screen reader do, and tells what is wrong:
 * controls without a name or a role, out of reach of Tab, text that is cut off or too faint.
 */
public final class Walk {
    private static final double ENOUGH = 4.5;
    private static final double ENOUGH_FOR_LARGE = 3;

    private final JComponent root;
    private final float zoom;
    private final List<String> faults = new ArrayList<>();

    private Walk(JComponent root, int zoom) {
        this.root = root;
        this.zoom = zoom / 100f;
    }

    /** What is wrong on a screen that is laid out; empty where nothing is. */
    public static List<String> faults(JComponent root, int zoom) {
        Walk walk = new Walk(root, zoom);
        List<Component> all = visible(root).toList();
        List<Component> reachable = walk.reachable();
        for (Component part : all) {
            walk.name(part);
            walk.reach(part, reachable);
            walk.cut(part);
            walk.contrast(part);
        }
        walk.mnemonics(all);
        return walk.faults;
    }

    private static Stream<Component> visible(Component part) {
        if (!part.isVisible() || part instanceof JScrollBar) {
            return Stream.of();
        }
        Stream<Component> below =
                part instanceof Container box ? Stream.of(box.getComponents()).flatMap(Walk::visible) : Stream.of();
        return Stream.concat(Stream.of(part), below);
    }

    /** A button, a field, a list: what people do something with. */
    private static boolean isControl(Component part) {
        return part.isFocusable()
                && part.isEnabled()
                && !(part.getParent() instanceof javax.swing.JComboBox)
                && !(part.getParent() instanceof javax.swing.JSpinner)
                && (part instanceof AbstractButton
                        || part instanceof JTextComponent
                        || part instanceof javax.swing.JComboBox
                        || part instanceof javax.swing.JSpinner
                        || part instanceof javax.swing.JList
                        || part instanceof javax.swing.JTable
                        || part instanceof javax.swing.JSlider);
    }

    private void name(Component part) {
        if (isControl(part)) {
            AccessibleContext context = part.getAccessibleContext();
            if (context.getAccessibleName() == null
                    || context.getAccessibleName().isBlank()) {
                faults.add("no name: " + say(part));
            }
            if (context.getAccessibleRole() == null || context.getAccessibleRole() == AccessibleRole.UNKNOWN) {
                faults.add("no role: " + say(part));
            }
        }
    }

    private List<Component> reachable() {
        root.setFocusCycleRoot(true);
        Policy policy = new Policy();
        List<Component> order = new ArrayList<>();
        Component next = policy.getFirstComponent(root);
        while (next != null && !order.contains(next)) {
            order.add(next);
            next = policy.getComponentAfter(root, next);
        }
        return order;
    }

    /** A panel that is laid out without a window is not 'showing', so visible is what counts. */
    @SuppressWarnings("serial")
    private static final class Policy extends LayoutFocusTraversalPolicy {
        @Override
        protected boolean accept(Component part) {
            return isControl(part);
        }

        @Override
        public Component getFirstComponent(Container from) {
            return order(from).stream().findFirst().orElse(null);
        }

        @Override
        public Component getComponentAfter(Container from, Component part) {
            List<Component> order = order(from);
            int at = order.indexOf(part) + 1;
            return at < order.size() ? order.get(at) : null;
        }

        private List<Component> order(Container from) {
            return visible(from).filter(this::accept).toList();
        }
    }

    private void reach(Component part, List<Component> reachable) {
        boolean spoken = part instanceof JComponent control
                && control.getActionMap().size() > 0
                && control instanceof AbstractButton
                && control.isEnabled();
        if (spoken
                && !reachable.contains(part)
                && !(part.getParent() instanceof javax.swing.JComboBox)
                && !(part.getParent() instanceof javax.swing.JSpinner)) {
            faults.add("out of reach of Tab: " + say(part));
        }
    }

    private void cut(Component part) {
        String text = text(part);
        if (text.isBlank()) {
            return;
        }
        int needed = Flow.heightOf(part, part.getWidth());
        if (part instanceof JTextComponent && part.getHeight() + 1 < needed) {
            faults.add("cut off below: " + say(part) + ", " + part.getHeight() + " of " + needed);
        }
        boolean oneLine = part instanceof JLabel || part instanceof AbstractButton;
        if (oneLine && part.getWidth() + 1 < part.getPreferredSize().width) {
            faults.add("cut off at the side: " + say(part) + ", " + part.getWidth() + " of "
                    + part.getPreferredSize().width);
        }
        if (part instanceof JTextComponent || oneLine) {
            outside(part);
        }
    }

    private void outside(Component part) {
        Component box = part.getParent();
        Rectangle bounds = part.getBounds();
        if (box instanceof JViewport || box instanceof JScrollPane) {
            return;
        }
        boolean inside = bounds.x >= 0
                && bounds.y >= 0
                && bounds.x + bounds.width <= box.getWidth()
                && bounds.y + bounds.height <= box.getHeight();
        if (!inside) {
            faults.add("outside its place: " + say(part) + " " + bounds + " in " + box.getSize());
        }
    }

    private void contrast(Component part) {
        boolean says = part instanceof JLabel || part instanceof AbstractButton || part instanceof JTextComponent;
        if (!says || text(part).isBlank() || !part.isEnabled() || part.getForeground() == null) {
            return;
        }
        double ratio = ratio(part.getForeground(), ground(part));
        Font font = part.getFont();
        boolean large = font.getSize2D() >= 24 * zoom || (font.isBold() && font.getSize2D() >= 18.66 * zoom);
        if (ratio < (large ? ENOUGH_FOR_LARGE : ENOUGH)) {
            faults.add(String.format(java.util.Locale.ROOT, "too faint, %.1f: %s", ratio, say(part)));
        }
    }

    /** What a text is painted on: its own ground, else that of the nearest part around it that has one. */
    private static Color ground(Component part) {
        if (part instanceof javax.swing.JToggleButton toggle
                && toggle.isContentAreaFilled()
                && !(part instanceof javax.swing.JCheckBox)
                && !(part instanceof javax.swing.JRadioButton)
                && toggle.isSelected()) {
            return (Color) ((StyleableUI) toggle.getUI()).getStyleableValue(toggle, "selectedBackground");
        }
        for (Component at = part; at != null; at = at.getParent()) {
            boolean painted = at.isOpaque() || at instanceof org.droomballon.swing.part.Box || isFilled(at);
            boolean flat = at instanceof AbstractButton button && !button.isContentAreaFilled();
            if (painted && !flat && at.getBackground() != null) {
                return at.getBackground();
            }
        }
        return Color.WHITE;
    }

    /** A button fills its round shape with its own ground, although Swing does not call it opaque. */
    private static boolean isFilled(Component part) {
        return part instanceof AbstractButton button
                && button.isContentAreaFilled()
                && button.getClientProperty("JButton.buttonType") == null
                && !(part instanceof javax.swing.JCheckBox)
                && !(part instanceof javax.swing.JRadioButton);
    }

    static double ratio(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * channel(colour.getRed())
                + 0.7152 * channel(colour.getGreen())
                + 0.0722 * channel(colour.getBlue());
    }

    private static double channel(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** No letter may lead to two places. */
    private void mnemonics(List<Component> all) {
        List<Integer> seen = new ArrayList<>();
        for (Component part : all) {
            int letter = part instanceof AbstractButton button
                    ? button.getMnemonic()
                    : part instanceof JLabel label ? label.getDisplayedMnemonic() : 0;
            if (letter > KeyEvent.VK_UNDEFINED && part.isEnabled()) {
                if (seen.contains(letter)) {
                    faults.add("the letter " + (char) letter + " twice: " + say(part));
                }
                seen.add(letter);
            }
        }
    }

    private static String text(Component part) {
        String text = part instanceof JLabel label
                ? label.getText()
                : part instanceof AbstractButton button
                        ? button.getText()
                        : part instanceof JTextComponent field ? field.getText() : "";
        return text == null ? "" : text;
    }

    private static String say(Component part) {
        String words = text(part);
        return part.getClass().getSimpleName() + " '" + part.getName() + "' \""
                + words.substring(0, Math.min(40, words.length())) + "\"";
    }
}
