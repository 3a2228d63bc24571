package org.droomballon.swing.app;

import java.util.function.Consumer;

/** Does slow work beside the thread that paints, one piece after the other. */
public interface Work {
    /**
     * Something slow that makes a value.
     *
     * @param <T> of what it makes
     */
    @FunctionalInterface
    interface Task<T> {
        /**
         * Does it.
         *
         * @throws Exception what goes wrong is told to whoever started it
         */
        T run(Pace pace) throws Exception;
    }

    /** Lets work say how far it is, and asks whether it goes on. */
    interface Pace {
        /**
         * Says how far it is.
         *
         * @return whether to go on
         */
        boolean at(int done, int all);
    }

    /**
     * Starts a piece of work. All that is told, is told on the thread that paints.
     *
     * @param far hears how far it is; it answers on any thread whether the work goes on
     */
    <T> void start(Task<T> task, Pace far, Consumer<T> done, Consumer<Throwable> failed);

    /** Runs something on the thread that paints, soon. */
    void later(Runnable deed);
}
