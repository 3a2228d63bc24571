package org.droomballon.file;

import java.time.Duration;

/**
 * How soon a change goes to disk.
 *
 * @param pause from the first change that is not on disk to the save that takes along all that came after it; under a
 *     second, also while somebody goes on typing
 * @param again from a save that failed to the next try; under a second
 */
public record SavePace(Duration pause, Duration again) {
    private static final Duration MOST = Duration.ofSeconds(1);

    /** Leaves a slow stick half a second and more to write. */
    public static final SavePace STANDARD = new SavePace(Duration.ofMillis(300), Duration.ofMillis(800));

    public SavePace {
        requireShort(pause);
        requireShort(again);
    }

    private static void requireShort(Duration delay) {
        if (delay.isNegative() || delay.compareTo(MOST) >= 0) {
            throw new IllegalArgumentException("a change is on disk within a second, not after " + delay);
        }
    }
}
