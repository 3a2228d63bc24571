package org.droomballon.swing.look;

import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.swing.AbstractAction;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;
import javax.swing.text.JTextComponent;
import javax.swing.undo.UndoManager;
import org.droomballon.export.wording.Wording;

/** What people expect of every text field: undo, redo, and cut, copy and paste under the right button. */
@SuppressWarnings("serial")
public final class TextMenu extends JPopupMenu implements PopupMenuListener {
    private final transient Supplier<Wording> words;
    private final JTextComponent field;

    private TextMenu(JTextComponent field, Supplier<Wording> words) {
        this.field = field;
        this.words = words;
        addPopupMenuListener(this);
    }

    /** The words are asked for when the menu opens; they have {@code text.cut}, {@code text.copy} and {@code text.paste}. */
    public static void attachTo(JTextComponent field, Supplier<Wording> words) {
        field.setComponentPopupMenu(new TextMenu(field, words));
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
        private final transient BooleanSupplier possible;
        private final transient Runnable step;

        Step(String name, BooleanSupplier possible, Runnable step) {
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
        JMenuItem item = new JMenuItem(words.get().say(key));
        item.addActionListener(event -> step.run());
        add(item);
    }

    @Override
    public void popupMenuWillBecomeInvisible(PopupMenuEvent event) {}

    @Override
    public void popupMenuCanceled(PopupMenuEvent event) {}
}
