package org.droomballon.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Changes a session step by step, so that each step can be undone and redone.
 *
 * <p>An undo takes no version away, since others may hold it already: it writes what was as a newer version, so that it
 * stays undone when files are put together. A field that somebody else changed since is left as it is, and told. What can
 * be undone is what a {@link SessionEditor} writes; time that was spent stays spent.
 */
public final class History {
    private final Pen pen;
    private final Deque<List<Change>> done = new ArrayDeque<>();
    private final Deque<List<Change>> undone = new ArrayDeque<>();
    private Restorer restorer;

    /** Begins without anything to undo. */
    public History(Session session, Pen pen) {
        this.pen = Objects.requireNonNull(pen, "pen");
        this.restorer = Restorer.in(Draft.of(session), pen);
    }

    public Session session() {
        return restorer.draft().session();
    }

    /**
     * Does what belongs together for whoever asked for it: it is undone as one. What was undone before can no longer be
     * redone, unless nothing changes now.
     *
     * @param action does not keep the editor
     * @return what the action returns
     */
    public <T> T step(Function<SessionEditor, T> action) {
        List<Change> changes = new ArrayList<>();
        try {
            return action.apply(new SessionEditor(restorer.draft(), pen, changes::add));
        } finally {
            add(changes);
        }
    }

    /** Writes in a register beside the session, as a step. */
    public <T> void write(Slot<T> slot, T value) {
        Register<T> before = slot.register();
        slot.put(pen.write(before, value));
        add(List.of(new Change.Written<>(slot.address(), before, slot.register())));
    }

    private void add(List<Change> changes) {
        if (!changes.isEmpty()) {
            done.push(changes);
            undone.clear();
        }
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** Takes the last step back; nothing if there is none. */
    public Optional<Undone> undo() {
        return takeBack(done, undone);
    }

    /** Takes the last undo back; nothing if there is none. */
    public Optional<Undone> redo() {
        return takeBack(undone, done);
    }

    private Optional<Undone> takeBack(Deque<List<Change>> from, Deque<List<Change>> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        List<Change> step = from.pop();
        List<Change> inverse = new ArrayList<>();
        List<Undone.Kept> kept = new ArrayList<>();
        for (int at = step.size() - 1; at >= 0; at--) {
            Change change = step.get(at);
            change.undo(restorer).ifPresentOrElse(inverse::add, () -> kept.add(change.kept()));
        }
        if (!inverse.isEmpty()) {
            to.push(inverse);
        }
        return Optional.of(new Undone(inverse.size(), kept.stream().distinct().toList()));
    }

    /**
     * Goes on with what others wrote meanwhile. All steps can still be undone, where nobody else changed the same.
     *
     * @param together the session of this history, put together with other copies of it
     */
    public void takeIn(Session together) {
        pen.catchUp(together.highestCounter());
        restorer = restorer.goOnIn(Draft.of(together));
    }

    /** The same for a register beside the session. */
    public <T> void takeIn(Slot<T> slot, Register<T> together) {
        pen.catchUp(together.vector().highest());
        slot.put(together);
    }
}
