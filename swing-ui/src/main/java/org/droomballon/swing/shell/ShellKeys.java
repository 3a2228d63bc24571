package org.droomballon.swing.shell;

import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.Kept;
import org.droomballon.swing.part.Deed;

/** The keys that work on every screen, unless a field that people type in takes them first. */
final class ShellKeys {
    private final AppModel app;

    ShellKeys(AppModel app) {
        this.app = app;
    }

    void bindTo(JComponent shell) {
        bind(shell, "undo", this::undo, "ctrl Z", "meta Z");
        bind(shell, "redo", this::redo, "ctrl Y", "ctrl shift Z", "meta shift Z");
        bind(shell, "larger", this::larger, "ctrl PLUS", "ctrl EQUALS", "ctrl ADD", "ctrl shift EQUALS");
        bind(shell, "smaller", this::smaller, "ctrl MINUS", "ctrl SUBTRACT");
        bind(shell, "usual", this::usual, "ctrl 0", "ctrl NUMPAD0");
    }

    private void undo() {
        app.kept().ifPresent(Kept::undo);
    }

    private void redo() {
        app.kept().ifPresent(Kept::redo);
    }

    private void larger() {
        app.setAppearance(app.appearance().larger());
    }

    private void smaller() {
        app.setAppearance(app.appearance().smaller());
    }

    private void usual() {
        app.setAppearance(app.appearance().with(100));
    }

    private static void bind(JComponent shell, String name, Runnable deed, String... keys) {
        for (String key : keys) {
            shell.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), name);
        }
        shell.getActionMap().put(name, new Deed(deed));
    }
}
