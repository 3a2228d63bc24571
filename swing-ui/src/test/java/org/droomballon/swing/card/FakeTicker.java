package org.droomballon.swing.card;

import java.time.Duration;
import java.util.function.LongSupplier;

/** A ticker whose time passes only when a test says so. */
final class FakeTicker implements LongSupplier {
    private long now = Long.MAX_VALUE - 5;

    void pass(Duration time) {
        now += time.toNanos();
    }

    @Override
    public long getAsLong() {
        return now;
    }
}
