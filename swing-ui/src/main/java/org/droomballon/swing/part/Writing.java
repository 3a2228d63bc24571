package org.droomballon.swing.part;

import com.formdev.flatlaf.ui.FlatTextBorder;
import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.ComponentOrientation;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.IllegalComponentStateException;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.text.Bidi;
import java.util.Set;
import java.util.function.Consumer;
import javax.accessibility.AccessibleContext;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import javax.swing.UIManager;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.droomballon.export.wording.Wording;
import org.droomballon.session.PlainText;
import org.droomballon.swing.look.Brush;
import org.droomballon.swing.look.TextMenu;

/**
 * A field in which people write, of as many lines as they need. What they typed is handed over shortly after the last key,
 * at the latest half a second after the first, and at once when they go elsewhere or {@link #settle} is called.
 *
 * <p>Tab goes on to the next field; Ctrl+Z takes back what was typed here.
 */
@SuppressWarnings("serial")
public final class Writing extends JTextArea implements Flow {
    private static final int PAUSE = 200;
    private static final int MOST = 500;

    private final transient Consumer<String> taker;
    private final Timer pause = new Timer(PAUSE, event -> settle());
    private final Timer most = new Timer(MOST, event -> settle());
    private final int lines;
    private String handedOver;
    private String spoken = "";
    private String hint = "";

    /**
     * A field with a text.
     *
     * @param lines how many it shows at least
     * @param taker takes the whole text after every change
     */
    public Writing(String text, int lines, Wording words, Consumer<String> taker) {
        super(text);
        this.lines = lines;
        this.taker = taker;
        this.handedOver = text;
        setLineWrap(true);
        setWrapStyleWord(true);
        setBorder(new FlatTextBorder());
        setOpaque(false);
        setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, Set.of(KeyStroke.getKeyStroke("TAB")));
        setFocusTraversalKeys(
                KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, Set.of(KeyStroke.getKeyStroke("shift TAB")));
        TextMenu.attachTo(this, () -> words);
        pause.setRepeats(false);
        most.setRepeats(false);
        getDocument().addDocumentListener(new Typed());
        addFocusListener(new Frame());
    }

    /** Names the field for a screen reader, where no label beside it does; answers itself. */
    public Writing named(String name) {
        spoken = name;
        return this;
    }

    /** Says what to write here, as long as nothing is; answers itself. */
    public Writing hinting(String words) {
        hint = words;
        return this;
    }

    /** Its ground has the round corners of its border, where it has that. */
    @Override
    protected void paintComponent(Graphics graphics) {
        if (getBorder() instanceof FlatTextBorder) {
            Brush.paint(graphics, this::paintGround);
        }
        super.paintComponent(graphics);
        if (!hint.isEmpty() && getDocument().getLength() == 0) {
            Hint.paint(graphics, this, hint);
        }
    }

    private void paintGround(Graphics2D own) {
        own.setColor(getBackground());
        float ring = UIScale.scale((float) UIManager.getInt("Component.focusWidth"));
        float arc = UIScale.scale((float) UIManager.getInt("TextComponent.arc"));
        FlatUIUtils.paintComponentBackground(own, 0, 0, getWidth(), getHeight(), ring, arc);
    }

    /** Without a window around the field AWT stumbles over its own null, where it should say that there is no such place. */
    @Override
    public Point getLocationOnScreen() {
        if (SwingUtilities.getWindowAncestor(this) == null) {
            throw new IllegalComponentStateException("in no window");
        }
        return super.getLocationOnScreen();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        AccessibleContext context = super.getAccessibleContext();
        if (spoken != null && !spoken.isEmpty()) {
            context.setAccessibleName(spoken);
        }
        return context;
    }

    /** Hands over what was typed until now. */
    public void settle() {
        pause.stop();
        most.stop();
        if (!getText().equals(handedOver)) {
            handedOver = getText();
            taker.accept(handedOver);
        }
    }

    /**
     * Shows what the evening now holds, unless somebody is typing here. White space at the ends is not kept there, but stays
     * here: the next word may be on its way.
     */
    public void show(String text) {
        boolean same = text.equals(handedOver);
        boolean typing = !same && !getText().equals(handedOver);
        if (!same && !typing && !text.equals(PlainText.clean(handedOver))) {
            handedOver = text;
            setText(text);
        }
    }

    /** Empties the field without handing anything over, for the next entry. */
    public void clear() {
        pause.stop();
        most.stop();
        handedOver = "";
        setText("");
    }

    @Override
    public int heightAt(int width) {
        if (getWidth() != width) {
            setSize(width, Short.MAX_VALUE);
        }
        int least = getFontMetrics(getFont()).getHeight() * lines + getInsets().top + getInsets().bottom;
        return Math.max(least, super.getPreferredSize().height);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(UIScale.scale(240), heightAt(getWidth() > 0 ? getWidth() : UIScale.scale(240)));
    }

    /** What people write runs its own way; an empty field runs as the screen does. */
    @Override
    public void setComponentOrientation(ComponentOrientation screen) {
        int usual =
                screen.isLeftToRight() ? Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT : Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT;
        boolean leftToRight = new Bidi(getText(), usual).baseIsLeftToRight();
        super.setComponentOrientation(
                leftToRight ? ComponentOrientation.LEFT_TO_RIGHT : ComponentOrientation.RIGHT_TO_LEFT);
    }

    /** The page follows whoever types, and nobody else. */
    @Override
    public void scrollRectToVisible(Rectangle caret) {
        if (isFocusOwner()) {
            super.scrollRectToVisible(caret);
        }
    }

    /** From right to left, baseline layout of a bare text area never ends (JDK bug). */
    @Override
    public int getBaseline(int width, int height) {
        return -1;
    }

    private final class Typed implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            pause.restart();
            if (!most.isRunning()) {
                most.start();
            }
            growIfNeeded();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            insertUpdate(event);
        }

        @Override
        public void changedUpdate(DocumentEvent event) {}

        private void growIfNeeded() {
            if (getWidth() > 0 && heightAt(getWidth()) != getHeight()) {
                revalidate();
            }
        }
    }

    /** The frame tells where the keyboard is; around a bare text area nobody else paints it anew. */
    private final class Frame extends FocusAdapter {
        @Override
        public void focusGained(FocusEvent event) {
            repaint();
        }

        @Override
        public void focusLost(FocusEvent event) {
            repaint();
            settle();
        }
    }
}
