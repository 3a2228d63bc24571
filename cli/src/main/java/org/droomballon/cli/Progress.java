package org.droomballon.cli;

/** Tells how far long work is: a line on standard error at every tenth of it. Short work says nothing. */
final class Progress {
    private static final int SHORT = 10;
    private static final int PARTS = 10;

    private final Console console;
    private final int all;

    Progress(Console console, int all) {
        this.console = console;
        this.all = all;
    }

    void done(int count) {
        boolean newPart = (long) count * PARTS / all > (long) (count - 1) * PARTS / all;
        if (all > SHORT && newPart) {
            console.say("export.progress", count, all);
        }
    }
}
