package org.droomballon.swing;

import java.awt.EventQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.droomballon.swing.app.Work;

/** The one place where slow work leaves the event thread, and comes back to it. */
final class SwingWork implements Work {
    private final ExecutorService worker;

    /** @param worker has one thread, so that pieces of work do not overtake each other */
    SwingWork(ExecutorService worker) {
        this.worker = worker;
    }

    @Override
    public <T> void start(Task<T> task, Pace far, Consumer<T> done, Consumer<Throwable> failed) {
        worker.execute(new FutureTask<>(() -> task.run(far)) {
            @Override
            protected void done() {
                later(() -> hand(this, done, failed));
            }
        });
    }

    private static <T> void hand(FutureTask<T> finished, Consumer<T> done, Consumer<Throwable> failed) {
        T made;
        try {
            made = finished.get();
        } catch (ExecutionException e) {
            failed.accept(e.getCause());
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
        done.accept(made);
    }

    @Override
    public void later(Runnable deed) {
        EventQueue.invokeLater(deed);
    }
}
