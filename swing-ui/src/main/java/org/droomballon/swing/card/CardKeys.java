package org.droomballon.swing.card;

import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** Binds the keys of the card screen, so that letters and digits stay text while somebody types a question. */
final class CardKeys {
    private static final int CHORD = ActionEvent.CTRL_MASK | ActionEvent.META_MASK | ActionEvent.ALT_MASK;

    private final JComponent screen;
    private final CardScreenModel model;

    CardKeys(JComponent screen, CardScreenModel model) {
        this.screen = screen;
        this.model = model;
    }

    void bindAll() {
        Stream.of(CardCommand.TURNING, CardCommand.SHOWING, CardCommand.TIMING, CardCommand.LOOKING, CardCommand.SILENT)
                .flatMap(List::stream)
                .forEach(command -> command.keys().forEach(key -> bind(key, command.deed())));
        CardCommand.WRITE.keys().forEach(key -> bind(key, CardCommand.WRITE.deed()));
        "0123456789".chars().forEach(digit -> bind(KeyStroke.getKeyStroke((char) digit), it -> it.type((char) digit)));
    }

    private void bind(KeyStroke key, Consumer<CardScreenModel> deed) {
        screen.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(key, key);
        screen.getActionMap().put(key, new Deed(key, deed));
    }

    @SuppressWarnings("serial")
    private final class Deed extends AbstractAction {
        private final transient KeyStroke key;
        private final transient Consumer<CardScreenModel> deed;

        Deed(KeyStroke key, Consumer<CardScreenModel> deed) {
            this.key = key;
            this.deed = deed;
        }

        @Override
        public boolean isEnabled() {
            return model.mode() != Mode.WRITING || !isTyping();
        }

        private boolean isTyping() {
            boolean chord = (key.getModifiers() & (InputEvent.CTRL_DOWN_MASK | InputEvent.META_DOWN_MASK)) != 0;
            boolean function = key.getKeyCode() >= KeyEvent.VK_F1 && key.getKeyCode() <= KeyEvent.VK_F12;
            return !chord && !function && key.getKeyCode() != KeyEvent.VK_ESCAPE;
        }

        @Override
        public void actionPerformed(ActionEvent event) {
            if (!isEchoOfAChord(event)) {
                deed.accept(model);
            }
        }

        /** After Ctrl and + has zoomed, Swing also reports a typed +. */
        private boolean isEchoOfAChord(ActionEvent event) {
            return key.getKeyEventType() == KeyEvent.KEY_TYPED && (event.getModifiers() & CHORD) != 0;
        }
    }
}
