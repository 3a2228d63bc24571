package org.droomballon.swing.part;

import com.formdev.flatlaf.util.UIScale;
import java.awt.ComponentOrientation;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.text.Bidi;
import java.util.function.Consumer;
import javax.swing.JTextField;
import javax.swing.Timer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.droomballon.export.wording.Wording;
import org.droomballon.session.PlainText;
import org.droomballon.swing.look.TextMenu;

/**
 * A field for a few words on one line. As with {@link Writing}, what people typed is handed over shortly after the last key,
 * at the latest half a second after the first, and at once when they press Enter, go elsewhere or {@link #settle} is called.
 */
@SuppressWarnings("serial")
public final class Line extends JTextField {
    private static final int PAUSE = 200;
    private static final int MOST = 500;
    private static final int WIDE = 200;

    private final transient Consumer<String> taker;
    private final Timer pause = new Timer(PAUSE, event -> settle());
    private final Timer most = new Timer(MOST, event -> settle());
    private String handedOver;
    private int wide = WIDE;

    /**
     * A field with a text.
     *
     * @param taker takes the whole text after every change
     */
    public Line(String text, Wording words, Consumer<String> taker) {
        super(text);
        this.taker = taker;
        this.handedOver = text;
        TextMenu.attachTo(this, () -> words);
        pause.setRepeats(false);
        most.setRepeats(false);
        getDocument().addDocumentListener(new Typed());
        addFocusListener(new Leaving());
        addActionListener(event -> settle());
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
        boolean typing = !getText().equals(handedOver);
        if (!typing && !text.equals(PlainText.clean(getText()))) {
            handedOver = text;
            setText(text);
        }
    }

    /** As wide as that, in pixels at 100 %, where its place does not say how wide it is; answers itself. */
    public Line wide(int pixels) {
        wide = pixels;
        return this;
    }

    /** A field that runs from the right does not know how high its line is before it is as wide as it will be. */
    @Override
    public Dimension getPreferredSize() {
        Insets edges = getInsets();
        int line = getFontMetrics(getFont()).getHeight() + edges.top + edges.bottom;
        return new Dimension(UIScale.scale(wide), Math.max(super.getPreferredSize().height, line));
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

    private final class Typed implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            pause.restart();
            if (!most.isRunning()) {
                most.start();
            }
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            insertUpdate(event);
        }

        @Override
        public void changedUpdate(DocumentEvent event) {}
    }

    private final class Leaving extends FocusAdapter {
        @Override
        public void focusLost(FocusEvent event) {
            settle();
        }
    }
}
