package org.droomballon.file;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;

/**
 * Ends the JVM when one file takes too long: over a second of CPU, or half a minute on the clock for what waits instead of
 * works. CPU time, so that a busy machine is no hang.
 */
final class FuzzWatch {
    private static final long MOST_CPU = Duration.ofSeconds(1).toNanos();
    private static final long MOST_CLOCK = Duration.ofSeconds(30).toNanos();
    private static final long TICK_MILLIS = 50;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Thread watched = Thread.currentThread();
    private volatile long current = -1;
    private long slowest;
    private long begun;

    void start() {
        Thread watcher = new Thread(this::watch, "watch");
        watcher.setDaemon(true);
        watcher.start();
    }

    void begin(long mutation) {
        begun = System.nanoTime();
        current = mutation;
    }

    void end() {
        current = -1;
        slowest = Math.max(slowest, System.nanoTime() - begun);
    }

    /** On the clock, as others on the machine allow. */
    long slowestMillis() {
        return slowest / 1_000_000;
    }

    /** The CPU is asked for at every tick only, as asking takes its time. */
    private void watch() {
        long seen = -1;
        long cpuBefore = 0;
        long clockBefore = 0;
        while (!watched.isInterrupted()) {
            long now = current;
            if (now != seen || now < 0) {
                seen = now;
                cpuBefore = cpu();
                clockBefore = System.nanoTime();
            } else if (cpu() - cpuBefore > MOST_CPU || System.nanoTime() - clockBefore > MOST_CLOCK) {
                end(now);
            }
            pause();
        }
    }

    private void end(long mutation) {
        System.out.println("hangs: mutation " + mutation);
        Arrays.stream(watched.getStackTrace()).forEach(System.out::println);
        Runtime.getRuntime().halt(2);
    }

    private long cpu() {
        return THREADS.getThreadCpuTime(watched.getId());
    }

    private static void pause() {
        try {
            Thread.sleep(TICK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
