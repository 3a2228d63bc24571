package org.droomballon.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.droomballon.benchmarks.AllPairs.Found;
import org.droomballon.consolidation.Candidates;

/**
 * How the time and memory of the join grow, from the notes on: as many notes as each of the arguments says.
 *
 * <p>Prints a row for each: notes, seconds of processor time of the working thread, seconds on the clock, MiB that live when
 * the join is nearly done (the notes, their pieces and the index), pairs found.
 */
public final class JoinGrowth {
    private static final double SECOND = 1e9;
    private static final double MEBI = 1 << 20;

    /** The join reports at least every so many texts. */
    private static final int STEP = 1024;

    private double living;

    private JoinGrowth() {}

    public static void main(String[] args) {
        Arrays.stream(args).mapToInt(Integer::parseInt).forEach(new JoinGrowth()::measure);
    }

    private void measure(int count) {
        List<String> notes = EditedNotes.many(count);
        Found found = new Found();
        System.gc();
        long clock = System.nanoTime();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Candidates.alike(notes, this::weigh, found::add);
        double processor = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / SECOND;
        double seconds = (System.nanoTime() - clock) / SECOND;
        System.out.printf(Locale.ROOT, "join, %d, %.3f, %.3f, %.0f, %s%n", count, processor, seconds, living, found);
    }

    /** What lives at the last report; collecting takes hardly any time of the working thread. */
    private boolean weigh(int done, int all) {
        if (done + STEP >= all) {
            System.gc();
            living = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEBI;
        }
        return true;
    }
}
