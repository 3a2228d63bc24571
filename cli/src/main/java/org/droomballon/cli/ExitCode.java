package org.droomballon.cli;

/** What a command tells the shell. */
final class ExitCode {
    static final int DONE = 0;
    static final int WRONG_DATA = 1;
    static final int WRONG_USE = 2;

    /** The user ended it, as shells say it. */
    static final int CANCELLED = 130;

    private ExitCode() {}
}
