package org.droomballon.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Hears Ctrl-C, and gives work that looks at {@link #isAsked()} the time to end in good order. Work that does not look is ended
 * after a moment all the same: files are put in their place whole or not at all.
 */
final class CtrlC implements Stop {
    private static final int MOMENT_SECONDS = 3;

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean asked;

    /** Starts to listen. */
    static CtrlC heard() {
        CtrlC stop = new CtrlC();
        Runtime.getRuntime().addShutdownHook(new Thread(stop::ask, "ctrl-c"));
        return stop;
    }

    @Override
    public boolean isAsked() {
        return asked;
    }

    /** Runs when the program is told to end, and when it ends by itself. */
    void ask() {
        asked = true;
        try {
            boolean unused = ended.await(MOMENT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** All work is done: nobody needs to be waited for. */
    void workIsDone() {
        ended.countDown();
    }
}
