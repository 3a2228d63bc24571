package org.droomballon.swing.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.file.FileEditor;
import org.droomballon.file.OpenSession;
import org.droomballon.file.SaveState;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.droomballon.session.Undone;

/** The evening that is open: what it holds, every change to it with undo and redo, and how it stands on disk. */
public final class EveningModel extends Observed implements Kept {
    private final Path path;
    private Optional<OpenSession> disk;
    private final FileEditor editor;
    private final List<Runnable> writers = new ArrayList<>();
    private SessionFile file;
    private Optional<SaveState> state;

    private EveningModel(Path path, SessionFile file, String writer, Optional<OpenSession> disk) {
        this.path = path;
        this.disk = disk;
        this.file = file;
        this.editor = new FileEditor(file, file.pen(writer));
        this.state = disk.map(OpenSession::state);
    }

    /** An evening that people write in. */
    static EveningModel of(OpenSession disk, String writer) {
        return new EveningModel(disk.path(), disk.file(), writer, Optional.of(disk));
    }

    /** An evening that can only be looked at. */
    static EveningModel readOnly(Path path, SessionFile file, String writer) {
        return new EveningModel(path, file, writer, Optional.empty());
    }

    public Path path() {
        return path;
    }

    public SessionFile file() {
        return file;
    }

    public Session session() {
        return file.session();
    }

    public boolean isReadOnly() {
        return disk.isEmpty();
    }

    /** Nothing where the evening can only be looked at. */
    public Optional<SaveState> saveState() {
        return state;
    }

    /** Does what is undone as one; an evening that can only be looked at stays as it is. */
    public void change(Consumer<SessionEditor> action) {
        make(editor -> {
            action.accept(editor);
            return true;
        });
    }

    /** The same, with what the action made; nothing where the evening can only be looked at. */
    public <T> Optional<T> make(Function<SessionEditor, T> action) {
        if (isReadOnly()) {
            return Optional.empty();
        }
        T made = editor.step(action);
        kept();
        return Optional.of(made);
    }

    /** Takes the ten points over, as a step. */
    public void choose(TenPoints chosen) {
        if (!isReadOnly()) {
            editor.choose(chosen);
            kept();
        }
    }

    /** Adds what other files of the same evening hold; it is no step of this window's, and no undo takes it out. */
    public void takeIn(SessionFile together) {
        if (!isReadOnly()) {
            editor.takeIn(together);
            kept();
        }
    }

    @Override
    public boolean canUndo() {
        return !isReadOnly() && editor.canUndo();
    }

    @Override
    public boolean canRedo() {
        return !isReadOnly() && editor.canRedo();
    }

    @Override
    public Optional<Undone> undo() {
        settle();
        return isReadOnly() ? Optional.empty() : told(editor.undo());
    }

    @Override
    public Optional<Undone> redo() {
        settle();
        return isReadOnly() ? Optional.empty() : told(editor.redo());
    }

    /** Whoever keeps words for a moment before they become a step, hands them over when asked to. */
    public void onSettle(Runnable writer) {
        writers.add(writer);
    }

    public void noLonger(Runnable writer) {
        writers.remove(writer);
    }

    @Override
    public Standing standing(AppModel app) {
        return state.map(now -> new Standing(mark(now), app.savingSentences().of(now)))
                .orElseGet(() -> new Standing(Standing.Mark.NONE, app.words().say("read-only")));
    }

    private static Standing.Mark mark(SaveState now) {
        if (now instanceof SaveState.NotSaved) {
            return Standing.Mark.TROUBLE;
        }
        return now instanceof SaveState.Saved ? Standing.Mark.GOOD : Standing.Mark.BUSY;
    }

    @Override
    public void settle() {
        List.copyOf(writers).forEach(Runnable::run);
    }

    @Override
    public boolean flush() {
        return disk.map(open -> open.flush() instanceof SaveState.Saved).orElse(true);
    }

    /**
     * Can only be looked at from now on.
     *
     * @return what saves and lets others write; it waits for the disk, so it is no deed for the thread that paints
     */
    Runnable closing() {
        Optional<OpenSession> open = disk;
        disk = Optional.empty();
        return () -> open.ifPresent(OpenSession::close);
    }

    void saved(SaveState now) {
        state = Optional.of(now);
        changed();
    }

    /** What another program wrote in the file meanwhile, put together with what was on its way to the disk. */
    void broughtIn(SessionFile onDisk) {
        disk.ifPresent(open -> {
            editor.takeIn(together(onDisk));
            kept();
        });
    }

    private SessionFile together(SessionFile other) {
        try {
            return SessionFiles.merge(List.of(editor.file(), other));
        } catch (UnreadableFileException e) {
            throw new IllegalStateException("two copies of one evening", e);
        }
    }

    private Optional<Undone> told(Optional<Undone> undone) {
        undone.ifPresent(done -> kept());
        return undone;
    }

    private void kept() {
        file = editor.file();
        disk.ifPresent(open -> open.changed(file));
        state = disk.map(OpenSession::state);
        changed();
    }
}
