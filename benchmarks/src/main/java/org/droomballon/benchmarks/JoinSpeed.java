package org.droomballon.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.droomballon.benchmarks.AllPairs.Found;
import org.droomballon.consolidation.Candidates;
import org.droomballon.consolidation.Progress;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Which pairs of many notes share enough 4-grams, from the notes on: by the join, and by all pairs. Both must find the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+UseParallelGC"})
public class JoinSpeed {
    @Param("20000")
    private int notes;

    private List<String> texts;
    private Found byAllPairs = new Found();
    private Found byJoin = new Found();

    @Setup
    public void write() {
        texts = EditedNotes.many(notes);
    }

    @Benchmark
    @Warmup(iterations = 8)
    @Measurement(iterations = 11)
    public Found join() {
        Found found = new Found();
        Candidates.alike(texts, Progress.UNHEARD, found::add);
        byJoin = found;
        return found;
    }

    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public Found allPairs() {
        byAllPairs = AllPairs.find(texts);
        return byAllPairs;
    }

    /** JMH runs each benchmark on its own: whichever ran is compared with a run of the other, outside the time. */
    @TearDown
    public void compare() {
        Found nothing = new Found();
        Found pairs = byAllPairs.isSame(nothing) ? AllPairs.find(texts) : byAllPairs;
        Found joined = byJoin.isSame(nothing) ? join() : byJoin;
        if (!pairs.isSame(joined)) {
            throw new IllegalStateException("all pairs: " + pairs + ", join: " + joined);
        }
    }
}
