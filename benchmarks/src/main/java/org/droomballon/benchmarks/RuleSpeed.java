package org.droomballon.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.droomballon.consolidation.Profile;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.Selection;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The default rule at 10,000 voters, 500 wishes and 10 points, beside the same rule as a textbook writes it down. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 5)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+UseParallelGC"})
public class RuleSpeed {
    private static final int VOTERS = 10_000;
    private static final int WISHES = 500;
    private static final int POINTS = 10;

    private final Profile profile = Wishes.of(VOTERS, WISHES);

    /** A comparison is worth nothing if the two do not choose the same. */
    @Setup
    public void compare() {
        if (!ours().chosen().equals(textbook())) {
            throw new IllegalStateException("the textbook chooses " + textbook() + ", not " + ours().chosen());
        }
    }

    /** With every payment and every wish that waits, as the program does it. */
    @Benchmark
    public Selection ours() {
        return Rules.standard().select(profile, POINTS, Wishes.BY_NAME);
    }

    @Benchmark
    public List<String> textbook() {
        return TextbookEqualShares.choose(profile, POINTS);
    }
}
