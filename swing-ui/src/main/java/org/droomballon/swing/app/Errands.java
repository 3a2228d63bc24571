package org.droomballon.swing.app;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Slow work that people wait for: what it is, how far it is, and its end when they ask for that. */
final class Errands {
    private final Work work;
    private final Runnable changed;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private Optional<Busy> busy = Optional.empty();

    /** @param changed is told whenever there is something else to show */
    Errands(Work work, Runnable changed) {
        this.work = work;
        this.changed = changed;
    }

    Optional<Busy> busy() {
        return busy;
    }

    <T> void run(String what, Work.Task<T> task, Consumer<T> done, Consumer<Throwable> failed) {
        cancelled.set(false);
        show(Optional.of(new Busy(what, 0, 0)));
        work.start(
                task,
                (at, all) -> {
                    work.later(() -> far(what, at, all));
                    return !cancelled.get();
                },
                made -> {
                    show(Optional.empty());
                    done.accept(made);
                },
                why -> {
                    show(Optional.empty());
                    failed.accept(why);
                });
    }

    private void far(String what, int at, int all) {
        if (busy.isPresent()) {
            show(Optional.of(new Busy(what, at, all)));
        }
    }

    private void show(Optional<Busy> now) {
        busy = now;
        changed.run();
    }

    void cancel() {
        cancelled.set(true);
    }
}
