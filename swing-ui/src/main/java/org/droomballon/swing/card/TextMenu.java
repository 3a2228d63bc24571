package org.droomballon.swing.card;

import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.AbstractAction;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;
import javax.swing.text.JTextComponent;
import javax.swing.undo.UndoManager;

/** What people expect of every text field: undo, redo, and cut, copy and paste under the right button. */
@SuppressWarnings("serial")
final class TextMenu extends JPopupMenu implements PopupMenuListener {
    private final transient Stage stage;
    private final JTextComponent field;

    private TextMenu(JTextComponent field, Stage stage) {
        this.field = field;
        this.stage = stage;
        addPopupMenuListener(this);
    }

    static void attachTo(JTextComponent field, Stage stage) {
        field.setComponentPopupMenu(new TextMenu(field, stage));
        UndoManager undo = new UndoManager();
        field.getDocument().addUndoableEditListener(undo);
        bind(field, KeyEvent.VK_Z, new Step("undo", () -> undo.canUndo(), undo::undo));
        bind(field, KeyEvent.VK_Y, new Step("redo", () -> undo.canRedo(), undo::redo));
    }

    private static void bind(JTextComponent field, int key, Step step) {
        field.getInputMap().put(KeyStroke.getKeyStroke(key, InputEvent.CTRL_DOWN_MASK), step.name);
        field.getInputMap().put(KeyStroke.getKeyStroke(key, InputEvent.META_DOWN_MASK), step.name);
        field.getActionMap().put(step.name, step);
    }

    private static final class Step extends AbstractAction {
        private final String name;
        private final transient java.util.function.BooleanSupplier possible;
        private final transient Runnable step;

        Step(String name, java.util.function.BooleanSupplier possible, Runnable step) {
            this.name = name;
            this.possible = possible;
            this.step = step;
        }

        @Override
        public void actionPerformed(ActionEvent event) {
            if (possible.getAsBoolean()) {
                step.run();
            }
        }
    }

    /** The words are those of the moment, since the language may have changed. */
    @Override
    public void popupMenuWillBecomeVisible(PopupMenuEvent event) {
        removeAll();
        entry("text.cut", field::cut);
        entry("text.copy", field::copy);
        entry("text.paste", field::paste);
    }

    private void entry(String key, Runnable step) {
        JMenuItem item = new JMenuItem(stage.words().say(key));
        item.addActionListener(event -> step.run());
        add(item);
    }

    @Override
    public void popupMenuWillBecomeInvisible(PopupMenuEvent event) {}

    @Override
    public void popupMenuCanceled(PopupMenuEvent event) {}
}
