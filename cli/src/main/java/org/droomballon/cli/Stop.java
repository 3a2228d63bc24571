package org.droomballon.cli;

/** Whether the user wants the work to end before it is done. */
@FunctionalInterface
interface Stop {
    /** Nobody asks. */
    Stop NEVER = () -> false;

    boolean isAsked();
}
