package org.droomballon.benchmarks;

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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How the time of the default rule grows with the voters; 1,000 wishes, 10 points. With {@code -prof gc} the memory too. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 4)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+UseParallelGC"})
public class RuleCurve {
    private static final int WISHES = 1_000;
    private static final int POINTS = 10;

    @Param({"1000", "10000", "100000", "1000000"})
    private int voters;

    private Profile profile;

    @Setup
    public void draw() {
        profile = Wishes.of(voters, WISHES);
    }

    @Benchmark
    public Selection choose() {
        return Rules.standard().select(profile, POINTS, Wishes.BY_NAME);
    }
}
