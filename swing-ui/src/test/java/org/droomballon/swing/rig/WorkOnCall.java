package org.droomballon.swing.rig;

import java.awt.EventQueue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.droomballon.swing.app.Work;

/** Keeps slow work waiting until the test does it, so that people can go on meanwhile. */
public final class WorkOnCall implements Work {
    private final Deque<Supplier<Runnable>> waiting = new ArrayDeque<>();

    @Override
    public <T> void start(Task<T> task, Pace far, Consumer<T> done, Consumer<Throwable> failed) {
        FutureTask<T> work = new FutureTask<>(() -> task.run(far));
        waiting.add(() -> {
            work.run();
            return () -> tell(work, done, failed);
        });
    }

    private static <T> void tell(FutureTask<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        T made;
        try {
            made = work.get();
        } catch (ExecutionException e) {
            failed.accept(e.getCause());
            return;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        done.accept(made);
    }

    @Override
    public void later(Runnable deed) {
        EventQueue.invokeLater(deed);
    }

    public int waiting() {
        return waiting.size();
    }

    /** Does what waits longest; what comes of it is told once the test runs the answer, on the event thread. */
    public Runnable next() {
        return waiting.remove().get();
    }

    /** Does all that waits and tells what came of it, also what is asked for by that; on the event thread. */
    public void all() {
        while (!waiting.isEmpty()) {
            next().run();
        }
    }
}
