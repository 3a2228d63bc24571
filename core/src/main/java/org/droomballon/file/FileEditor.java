package org.droomballon.file;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.session.Conflict;
import org.droomballon.session.History;
import org.droomballon.session.Pen;
import org.droomballon.session.SessionEditor;
import org.droomballon.session.Slot;
import org.droomballon.session.Undone;

/**
 * Changes a session file step by step, the choice of the ten points among its steps, so that each can be undone and redone.
 *
 * <p>For one opening of a file, by one thread at a time. An undo is a newer version too: save and merge as ever.
 */
public final class FileEditor {
    private final History history;
    private final Slot<TenPoints> ten;
    private SessionFile file;

    /**
     * Begins without anything to undo.
     *
     * @param pen of this opening; see {@link SessionFile#pen}
     */
    public FileEditor(SessionFile file, Pen pen) {
        this.file = Objects.requireNonNull(file, "file");
        this.history = new History(file.session(), pen);
        this.ten = new Slot<>(Conflict.Field.TEN_POINTS, file.choices());
    }

    /** The file with all changes until now. */
    public SessionFile file() {
        return file.with(history.session(), ten.register());
    }

    /** Does what is undone as one; see {@link History#step}. */
    public <T> T step(Function<SessionEditor, T> action) {
        return history.step(action);
    }

    /** Takes the ten points over, as a step. */
    public void choose(TenPoints chosen) {
        history.write(ten, chosen);
    }

    public boolean canUndo() {
        return history.canUndo();
    }

    public boolean canRedo() {
        return history.canRedo();
    }

    /** Takes the last step back; nothing if there is none. */
    public Optional<Undone> undo() {
        return history.undo();
    }

    /** Takes the last undo back; nothing if there is none. */
    public Optional<Undone> redo() {
        return history.redo();
    }

    /**
     * Goes on with what others wrote meanwhile; the steps of this editor can still be undone.
     *
     * @param together {@link #file()} put together with other copies, as saving and merging return it
     */
    public void takeIn(SessionFile together) {
        file = together;
        history.takeIn(together.session());
        history.takeIn(ten, together.choices());
    }
}
