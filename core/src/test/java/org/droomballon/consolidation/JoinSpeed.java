package org.droomballon.consolidation;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Times the join, beside all pairs where asked for. Arguments: how many notes, and {@code all} for all pairs too.
 *
 * <p>Prints a row: what, notes, seconds of processor time of the working thread, seconds on the clock, MiB that live when
 * the join is nearly done (the notes, their pieces and the index), pairs found.
 */
final class JoinSpeed {
    private static final double SECOND = 1e9;
    private static final double MEBI = 1 << 20;

    /** The join reports at least every so many texts. */
    private static final int STEP = 1024;

    private final List<Grams> grams;
    private final List<String> notes;
    private long living;

    private JoinSpeed(int count) {
        this.notes = EditedNotes.many(count);
        this.grams = notes.stream().map(Candidates::grams).toList();
    }

    public static void main(String[] args) {
        JoinSpeed speed = new JoinSpeed(Integer.parseInt(args[0]));
        System.gc();
        speed.time("join", JoinSpeed::join);
        if (args.length > 1) {
            speed.time("all pairs", JoinSpeed::allPairs);
        }
    }

    private void time(String what, Work work) {
        living = 0;
        long clock = System.nanoTime();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long pairs = work.of(this);
        double processor = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / SECOND;
        double seconds = (System.nanoTime() - clock) / SECOND;
        say(System.out, what, processor, seconds, pairs);
    }

    private long join() {
        AtomicLong pairs = new AtomicLong();
        new GramJoin(Candidates.DICE).join(grams, this::measure, (one, other) -> pairs.incrementAndGet());
        return pairs.get();
    }

    /** What lives at the last report; collecting takes hardly any time of the working thread. */
    private boolean measure(int done, int all) {
        if (done + STEP >= all) {
            System.gc();
            living = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }
        return true;
    }

    private long allPairs() {
        long pairs = 0;
        for (int one = 0; one < grams.size(); one++) {
            for (int other = one + 1; other < grams.size(); other++) {
                pairs += grams.get(one).dice(grams.get(other)) >= Candidates.DICE ? 1 : 0;
            }
        }
        return pairs;
    }

    private void say(PrintStream out, String what, double processor, double seconds, long pairs) {
        out.printf(
                Locale.ROOT,
                "%s, %d, %.3f, %.3f, %.0f, %d%n",
                what,
                notes.size(),
                processor,
                seconds,
                living / MEBI,
                pairs);
    }

    /** What is timed, and how many pairs it finds. */
    @FunctionalInterface
    private interface Work {
        long of(JoinSpeed speed);
    }
}
