package org.droomballon.consolidation;

/** Hears how far long work has come, and may end it. A whole one: {@code (done, all) -> !cancelButton.isPressed()}. */
@FunctionalInterface
public interface Progress {
    /** Nobody listens and nobody ends it. */
    Progress UNHEARD = (done, all) -> true;

    /**
     * Told every so often, in the thread of the work.
     *
     * @param done how many of all texts are done
     * @return whether to go on
     */
    boolean goesOn(int done, int all);
}
