package org.droomballon.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import org.droomballon.consolidation.Profile;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.Selection;

/**
 * How the time and memory of the default rule grow: 1,000 wishes, 10 points, and as many voters as the arguments say.
 *
 * <p>Prints a row for each: voters, median, least and most seconds of processor time of the working thread, MiB that the profile
 * and the choice take. On a machine that is busy with other things the clock on the wall tells more of these.
 */
public final class RuleGrowth {
    private static final int WISHES = 1_000;
    private static final int POINTS = 10;
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 15;
    private static final double SECOND = 1e9;
    private static final double MEBI = 1 << 20;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private RuleGrowth() {}

    public static void main(String[] args) {
        RuleGrowth growth = new RuleGrowth();
        Arrays.stream(args).mapToInt(Integer::parseInt).forEach(growth::measure);
    }

    private void measure(int voters) {
        long before = living();
        Profile profile = Wishes.of(voters, WISHES);
        double[] seconds = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double time = time(profile);
            if (round >= 0) {
                seconds[round] = time;
            }
        }
        Selection selection = choose(profile);
        double living = (living() - before) / MEBI;
        Arrays.sort(seconds);
        System.out.printf(
                Locale.ROOT,
                "rule, %d, %.4f, %.4f, %.4f, %.1f, %d points of %d wishes%n",
                voters,
                seconds[ROUNDS / 2],
                seconds[0],
                seconds[ROUNDS - 1],
                living,
                selection.chosen().size(),
                profile.candidates().size());
    }

    private double time(Profile profile) {
        long start = threads.getCurrentThreadCpuTime();
        if (choose(profile).chosen().isEmpty()) {
            throw new IllegalStateException("nothing was chosen");
        }
        return (threads.getCurrentThreadCpuTime() - start) / SECOND;
    }

    private static Selection choose(Profile profile) {
        return Rules.standard().select(profile, POINTS, Wishes.BY_NAME);
    }

    private static long living() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
