package org.droomballon.swing.app;

import java.time.Clock;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.droomballon.file.SavingDesk;
import org.droomballon.toolkit.Toolkit;

/**
 * What a program lends the app.
 *
 * @param work one piece after the other, while people wait
 * @param aside what screens show is worked out there, while people go on; it does not wait for what they wait for
 * @param writers a new random id at every call
 * @param ticker readings in nanoseconds that only go forward
 */
public record Tools(
        Toolkit toolkit,
        SavingDesk desk,
        Work work,
        Work aside,
        Host host,
        Memory memory,
        Supplier<String> writers,
        Clock clock,
        LongSupplier ticker) {
    public Tools {
        Objects.requireNonNull(toolkit, "toolkit");
        Objects.requireNonNull(desk, "desk");
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(aside, "aside");
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(memory, "memory");
        Objects.requireNonNull(writers, "writers");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(ticker, "ticker");
    }
}
