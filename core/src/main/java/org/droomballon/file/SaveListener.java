package org.droomballon.file;

/**
 * Hears how an open file fares. Called on the thread that saves or that makes a change, one call at a time and in order;
 * it must return at once, so a window hands over to its own thread.
 */
public interface SaveListener {
    /** The state is another one now. */
    void changed(SaveState state);

    /**
     * Another program had written in the file. Nothing of either is lost: both are in the file now.
     *
     * @param whole all together, as it is on disk; whoever shows the session shows this from now on, with what was
     *     changed meanwhile
     */
    default void broughtIn(SessionFile whole) {}
}
