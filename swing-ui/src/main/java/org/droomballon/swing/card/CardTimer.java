package org.droomballon.swing.card;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * The time of one card: it counts down from what was agreed and on into overtime.
 *
 * <p>It lives on readings of a ticker in nanoseconds, not on the clock on the wall, which may be set while people talk.
 * A reading before the last one counts as no time, so what was used never shrinks.
 *
 * @param since the reading up to which {@code used} counts, while the timer runs
 */
public record CardTimer(Duration agreed, Duration used, Optional<Long> since) {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Where a card's time stands. {@code OVER} runs on as overtime, or was paused in it. */
    public enum Phase {
        READY,
        RUNNING,
        PAUSED,
        OVER
    }

    public static CardTimer ofMinutes(int minutes) {
        return new CardTimer(Duration.ofMinutes(minutes), Duration.ZERO, Optional.empty());
    }

    public CardTimer at(long now) {
        return since.map(last -> new CardTimer(agreed, used.plusNanos(Math.max(0, now - last)), Optional.of(now)))
                .orElse(this);
    }

    public CardTimer start(long now) {
        return running() ? at(now) : new CardTimer(agreed, used, Optional.of(now));
    }

    public CardTimer pause(long now) {
        return new CardTimer(agreed, at(now).used, Optional.empty());
    }

    /** Grants a minute more, whether the timer runs or not. */
    public CardTimer addMinute() {
        return new CardTimer(agreed.plus(MINUTE), used, since);
    }

    public boolean running() {
        return since.isPresent();
    }

    public Phase phase() {
        if (used.compareTo(agreed) >= 0) {
            return Phase.OVER;
        }
        if (running()) {
            return Phase.RUNNING;
        }
        return used.isZero() ? Phase.READY : Phase.PAUSED;
    }

    /** The time left as {@code 09:41}, or the overtime as {@code +01:13}. */
    public String reading() {
        if (phase() == Phase.OVER) {
            return "+" + minutes(used.minus(agreed).toSeconds());
        }
        return minutes(agreed.minus(used).plusMillis(999).toSeconds());
    }

    /** How much of the agreed time was used, from 0 to 1. */
    public double share() {
        return Math.min(1, (double) used.toMillis() / agreed.toMillis());
    }

    private static String minutes(long seconds) {
        return String.format(Locale.ROOT, "%02d:%02d", seconds / 60, seconds % 60);
    }
}
