package org.droomballon.cli;

import java.time.Duration;
import java.time.Instant;
import org.droomballon.consolidation.Progress;

/**
 * Tells people how far long work is, on standard error, and ends it when they ask. Work that is done within two seconds says
 * nothing; after that, every tenth is a line, and no more than one a second.
 */
final class LongWork implements Progress {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int PARTS = 10;

    private final Console console;
    private final String key;
    private Instant next;
    private long part;

    /** The sentence of that key takes how many are done, and of how many. */
    LongWork(Console console, String key) {
        this.console = console;
        this.key = key;
        this.next = console.clock().instant().plus(PATIENCE);
    }

    @Override
    public boolean goesOn(int done, int all) {
        long now = (long) done * PARTS / Math.max(1, all);
        if (now > part && !console.clock().instant().isBefore(next)) {
            part = now;
            next = console.clock().instant().plus(PAUSE);
            console.say(key, done, all);
        }
        return !console.stop().isAsked();
    }
}
