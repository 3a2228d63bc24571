package org.droomballon.consolidation;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Times the join, beside all pairs where asked for. Arguments: how many notes, and {@code all} for all pairs too. */
final class JoinSpeed {
    private static final double SECOND = 1e9;

    private JoinSpeed() {}

    public static void main(String[] args) {
        int count = Integer.parseInt(args[0]);
        List<String> notes = EditedNotes.many(count);
        List<Grams> grams = notes.stream().map(Candidates::grams).toList();
        System.gc();
        AtomicLong pairs = new AtomicLong();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        new GramJoin(Candidates.DICE).join(grams, Progress.UNHEARD, (one, other) -> pairs.incrementAndGet());
        say(System.out, "join", count, start, pairs.get());
        if (args.length > 1) {
            long again = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            say(System.out, "all pairs", count, again, allPairs(grams));
        }
    }

    private static long allPairs(List<Grams> grams) {
        long pairs = 0;
        for (int one = 0; one < grams.size(); one++) {
            for (int other = one + 1; other < grams.size(); other++) {
                pairs += grams.get(one).dice(grams.get(other)) >= Candidates.DICE ? 1 : 0;
            }
        }
        return pairs;
    }

    private static void say(PrintStream out, String what, int count, long start, long pairs) {
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / SECOND;
        out.println(what + ", " + count + " notes: " + seconds + " s of CPU, " + pairs + " pairs");
    }
}
