package org.droomballon.swing.part;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.function.Consumer;
import javax.swing.JTextField;
import javax.swing.Timer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.droomballon.export.wording.Wording;
import org.droomballon.swing.look.TextMenu;

/** A field of one line, which hands over what people type as {@link Writing} does; Enter hands it over at once. */
@SuppressWarnings("serial")
public final class Line extends JTextField {
    private static final int PAUSE = 200;
    private static final int MOST = 500;

    private final transient Consumer<String> taker;
    private final Timer pause = new Timer(PAUSE, event -> settle());
    private final Timer most = new Timer(MOST, event -> settle());
    private String handedOver;

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
        addActionListener(event -> settle());
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                settle();
            }
        });
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

    /** Shows what the evening now holds, unless somebody is typing here. */
    public void show(String text) {
        boolean typing = !getText().equals(handedOver);
        if (!typing && !text.equals(getText())) {
            handedOver = text;
            setText(text);
        }
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(UIScale.scale(240), super.getPreferredSize().height);
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
}
