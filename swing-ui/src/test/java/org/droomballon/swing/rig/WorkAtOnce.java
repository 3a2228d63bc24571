package org.droomballon.swing.rig;

import java.util.function.Consumer;
import org.droomballon.swing.app.Work;

/** Does slow work at once, where it is asked for. */
final class WorkAtOnce implements Work {
    private final WorkOnCall work = new WorkOnCall();

    @Override
    public <T> void start(Task<T> task, Pace far, Consumer<T> done, Consumer<Throwable> failed) {
        work.start(task, far, done, failed);
        work.all();
    }

    @Override
    public void later(Runnable deed) {
        work.later(deed);
    }
}
