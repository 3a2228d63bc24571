package org.droomballon.swing.card;

import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.Set;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractAction;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.AbstractDocument;
import org.droomballon.swing.look.TextMenu;
import org.droomballon.swing.look.Typeface;

/** Where a group types its own question, in the size in which the hall will read it. */
@SuppressWarnings("serial")
final class OwnQuestionField extends JTextArea implements DocumentListener {
    /** In pixels, so that the back row sees where words will come. */
    private static final int CARET = 4;

    private final transient Stage stage;

    OwnQuestionField(Stage stage) {
        this.stage = stage;
        setLineWrap(true);
        setWrapStyleWord(true);
        setOpaque(false);
        putClientProperty("caretWidth", CARET);
        setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, Set.of(tab("TAB")));
        setFocusTraversalKeys(java.awt.KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, Set.of(tab("shift TAB")));
        ((AbstractDocument) getDocument()).setDocumentFilter(new ShortText(CardScreenModel.LONGEST_QUESTION));
        getDocument().addDocumentListener(this);
        getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "done");
        getActionMap().put("done", new Done());
        TextMenu.attachTo(this, stage::words);
    }

    private static KeyStroke tab(String keys) {
        return KeyStroke.getKeyStroke(keys);
    }

    /** Takes over what the model knows, when writing starts. */
    void open() {
        setText(stage.model().ownQuestion(stage.model().card()).orElse(""));
        dress();
        requestFocusInWindow();
    }

    void dress() {
        setForeground(stage.ink());
        setCaretColor(stage.palette().accent());
        setSelectionColor(stage.palette().tint());
        setSelectedTextColor(stage.ink());
        fit();
    }

    /** Swing breaks lines a little differently than a {@code TextBlock}, so it has the last word. */
    void fit() {
        Room room = Room.of(Math.max(1, getWidth() * 0.96f), Math.max(1, getHeight()));
        float size = TextBlock.fit(getText(), Typeface.BOLD, stage.measures().text(QuestionView.WANTED), room)
                .size();
        do {
            setFont(Typeface.BOLD.at(size, getText()));
            size *= 0.96f;
        } while (spills() && size > 8);
    }

    private boolean spills() {
        Dimension wanted = getPreferredSize();
        return getWidth() > 0 && wanted.height > getHeight();
    }

    /** With a bare text area, baseline layout from right to left never ends (JDK bug). */
    @Override
    public int getBaseline(int width, int height) {
        return -1;
    }

    /** Named only when a screen reader asks: from then on Swing wants a window around every key press. */
    @Override
    public AccessibleContext getAccessibleContext() {
        AccessibleContext context = super.getAccessibleContext();
        context.setAccessibleName(stage.words().say("write.name"));
        return context;
    }

    @Override
    public void insertUpdate(DocumentEvent event) {
        stage.model().keepOwnQuestion(getText());
        fit();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
        insertUpdate(event);
    }

    @Override
    public void changedUpdate(DocumentEvent event) {}

    private final class Done extends AbstractAction {
        @Override
        public void actionPerformed(ActionEvent event) {
            stage.model().escape();
        }
    }
}
