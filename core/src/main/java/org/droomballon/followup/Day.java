package org.droomballon.followup;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A day that people agreed on, or that they took away again. */
public record Day(Optional<LocalDate> date) {
    public static final Day NONE = new Day(Optional.empty());

    public Day {
        Objects.requireNonNull(date, "date");
    }

    public static Day on(LocalDate date) {
        return new Day(Optional.of(date));
    }

    /** As files and people write it, {@code 2026-11-05}; empty for none. */
    @Override
    public String toString() {
        return date.map(LocalDate::toString).orElse("");
    }
}
