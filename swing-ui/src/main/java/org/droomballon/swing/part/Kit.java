package org.droomballon.swing.part;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.swing.AbstractButton;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import org.droomballon.export.wording.Wording;
import org.droomballon.swing.look.Drawing;
import org.droomballon.swing.look.Palette;
import org.droomballon.swing.look.Theme;
import org.droomballon.swing.look.Typeface;

/**
 * Makes parts of a screen in the look and the words of the moment. A part is named by its key in the bundle:
 * {@code key.name} is what it says, {@code key.mnemonic} the letter to press with Alt, {@code key.tip} what it explains.
 */
public final class Kit {
    private static final float TITLE = 26;
    private static final float HEADING = 18;
    private static final float SMALL = 13;
    private static final float TEXT = 15;

    private final Palette palette;
    private final Wording words;
    private final Map<String, Drawing> drawings = new HashMap<>();
    private final Map<String, Icon> icons = new HashMap<>();

    public Kit(Theme theme, Wording words) {
        this.palette = Palette.of(theme);
        this.words = words;
    }

    public Palette palette() {
        return palette;
    }

    public Wording words() {
        return words;
    }

    /** The title of a screen. */
    public Prose title(String text) {
        return prose(text, Typeface.EXTRA_BOLD, TITLE, palette.ink());
    }

    public Prose heading(String text) {
        return prose(text, Typeface.BOLD, HEADING, palette.ink());
    }

    public Prose text(String text) {
        return prose(text, Typeface.REGULAR, TEXT, palette.ink());
    }

    public Prose strong(String text) {
        return prose(text, Typeface.BOLD, TEXT, palette.ink());
    }

    /** What steps back: an explanation, a count. */
    public Prose small(String text) {
        return prose(text, Typeface.REGULAR, SMALL, palette.muted());
    }

    private static Prose prose(String text, Typeface letters, float size, Color colour) {
        Prose prose = new Prose(text);
        prose.setFont(letters.ofAnyScript(UIScale.scale(size)));
        prose.setForeground(colour);
        return prose;
    }

    /** A sheet on which things that belong together lie. */
    public Box box() {
        return Box.on(palette);
    }

    /** The one thing to do next. */
    public JButton primary(String key, Runnable deed) {
        JButton button = button(key, deed);
        foremost(button);
        return button;
    }

    /** What is to be done next changes while people work: this button is it now. */
    public void foremost(JButton button) {
        String calm = hex(palette.calm());
        String on = hex(palette.onAccent());
        button.putClientProperty(
                "FlatLaf.style",
                String.format(
                        Locale.ROOT,
                        "background: %s; foreground: %s; hoverBackground: %s; focusedBackground: %s; pressedBackground: %s",
                        calm,
                        on,
                        calm,
                        calm,
                        calm));
        dress(button, palette.calm(), palette.onAccent());
    }

    /** It is no longer. */
    public void usual(JButton button) {
        button.putClientProperty("FlatLaf.style", null);
        dress(button, palette.surface(), palette.ink());
    }

    private static void dress(JButton button, Color ground, Color words) {
        button.setBackground(ground);
        button.setForeground(words);
        if (button.getIcon() instanceof Inked drawing) {
            button.setIcon(drawing.in(words));
        }
    }

    public JButton button(String key, Runnable deed) {
        return saying(words.say(key + ".name"), key, deed);
    }

    /** A button that steps back: it has its frame only where people point at it. */
    public JButton quiet(String key, Runnable deed) {
        JButton button = button(key, deed);
        button.putClientProperty("JButton.buttonType", "borderless");
        return button;
    }

    /** The same with words in which something of the moment stands. */
    public JButton saying(String said, String key, Runnable deed) {
        JButton button = new JButton(said);
        dress(button, key);
        button.addActionListener(event -> deed.run());
        return button;
    }

    /** The same with a drawing before its words. */
    public JButton button(String key, String drawing, Runnable deed) {
        JButton button = button(key, deed);
        button.setIcon(icon(drawing, palette.ink()));
        button.setIconTextGap(UIScale.scale(8));
        return button;
    }

    /** The same with an arrow after its words: it leads on. */
    public JButton onward(String key, Runnable deed) {
        JButton button = button(key, "onward", deed);
        button.setHorizontalTextPosition(SwingConstants.LEADING);
        return button;
    }

    /** The one thing to do next, where that leads on. */
    public JButton primaryOnward(String key, Runnable deed) {
        JButton button = onward(key, deed);
        foremost(button);
        return button;
    }

    /** A drawing without words; what it does is its name for those who do not see it, and its explanation. */
    public JButton tool(String key, String drawing, Runnable deed) {
        JButton button = new JButton(icon(drawing, palette.ink()));
        button.setName(key);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setToolTipText(words.say(key + ".name"));
        button.getAccessibleContext().setAccessibleName(words.say(key + ".name"));
        mnemonic(button, key);
        button.addActionListener(event -> deed.run());
        return button;
    }

    public JCheckBox check(String key, boolean on, Runnable deed) {
        JCheckBox box = new JCheckBox(words.say(key + ".name"), on);
        dress(box, key);
        box.setOpaque(false);
        box.addActionListener(event -> deed.run());
        return box;
    }

    public JToggleButton toggle(String key, boolean on, Runnable deed) {
        JToggleButton button = new JToggleButton(words.say(key + ".name"), on);
        dress(button, key);
        button.addActionListener(event -> deed.run());
        return button;
    }

    /** One of some ways beside each other. */
    public Segment segment(String key, Runnable deed) {
        Segment segment = new Segment(words.say(key + ".name"), palette);
        dress(segment, key);
        segment.addActionListener(event -> deed.run());
        return segment;
    }

    private void dress(AbstractButton button, String key) {
        button.setName(key);
        mnemonic(button, key);
        if (words.has(key + ".tip")) {
            button.setToolTipText(words.say(key + ".tip"));
        }
    }

    private void mnemonic(AbstractButton button, String key) {
        if (words.has(key + ".mnemonic")) {
            button.setMnemonic(words.say(key + ".mnemonic").charAt(0));
        }
    }

    /** A field under its name; the name is what a screen reader says, and its letter with Alt goes to the field. */
    public Column labelled(String key, JComponent field) {
        JLabel label = new JLabel(words.say(key + ".name"));
        label.setFont(Typeface.BOLD.ofAnyScript(UIScale.scale(SMALL)));
        label.setForeground(palette.ink());
        label.setLabelFor(field);
        if (words.has(key + ".mnemonic")) {
            label.setDisplayedMnemonic(words.say(key + ".mnemonic").charAt(0));
        }
        field.setName(key);
        field.getAccessibleContext().setAccessibleName(words.say(key + ".name"));
        return new Column(4).with(label, field);
    }

    /** A drawing beside words; the same one where it is asked for again, so that nothing is painted anew for it. */
    public Icon icon(String drawing, Color colour) {
        return icons.computeIfAbsent(drawing + ' ' + hex(colour), inked -> new Inked(this, drawing, colour));
    }

    /** A drawing in any size, read once. */
    public Drawing drawing(String name) {
        return drawings.computeIfAbsent(name, Drawing::of);
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%06X", colour.getRGB() & 0xFFFFFF);
    }
}
