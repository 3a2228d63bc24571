package org.droomballon.swing.rig;

import java.awt.EventQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.droomballon.swing.app.Work;

/** Does slow work at once, where it is asked for. */
final class WorkAtOnce implements Work {
    @Override
    public <T> void start(Task<T> task, Pace far, Consumer<T> done, Consumer<Throwable> failed) {
        FutureTask<T> work = new FutureTask<>(() -> task.run(far));
        work.run();
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
}
