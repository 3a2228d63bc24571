package org.droomballon.swing.part;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.Rectangle;
import java.text.Bidi;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/** Text that people read: it wraps at words, runs as its own script does, and takes no keyboard. */
@SuppressWarnings("serial")
public final class Prose extends JTextArea implements Flow {
    /** Keeps a sentence in its own order where the screen runs the other way. */
    private static final String MARK = "\u200E";

    Prose(String text) {
        setLineWrap(true);
        setWrapStyleWord(true);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        setBorder(null);
        letFilesFallThrough();
        setMargin(new Insets(0, 0, 0, 0));
        setFont(UIManager.getFont("defaultFont"));
        setText(text);
    }

    /** What people drop on a text is for the screen on which it stands. */
    private void letFilesFallThrough() {
        setTransferHandler(null);
    }

    @Override
    public void setText(String text) {
        String marked =
                text.isEmpty() || runsRightToLeft(text) ? text : MARK + text.replace("\n", MARK + "\n" + MARK) + MARK;
        if (!marked.equals(super.getText())) {
            super.setText(marked);
            revalidate();
        }
    }

    /** Without the marks that only keep its order. */
    @Override
    public String getText() {
        return super.getText().replace(MARK, "");
    }

    private static boolean runsRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    @Override
    public int heightAt(int width) {
        if (getWidth() != width) {
            setSize(width, Short.MAX_VALUE);
        }
        return getPreferredSize().height;
    }

    /** As wide as its longest line would be without wrapping. */
    @Override
    public Dimension getPreferredSize() {
        Dimension wrapped = super.getPreferredSize();
        int widest = getText()
                .lines()
                .mapToInt(getFontMetrics(getFont())::stringWidth)
                .max()
                .orElse(0);
        return new Dimension(widest + UIScale.scale(4) + turning(), wrapped.height);
    }

    /** Lines that run both ways are laid out a little wider than they are measured. */
    private int turning() {
        return getComponentOrientation().isLeftToRight() ? 0 : getFont().getSize();
    }

    /** Words that change somewhere do not move the page to themselves. */
    @Override
    public void scrollRectToVisible(Rectangle words) {}

    /** From right to left, baseline layout of a bare text area never ends (JDK bug). */
    @Override
    public int getBaseline(int width, int height) {
        return -1;
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleProse();
        }
        return accessibleContext;
    }

    private final class AccessibleProse extends AccessibleJTextArea {
        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.LABEL;
        }

        @Override
        public String getAccessibleName() {
            return getText();
        }
    }
}
