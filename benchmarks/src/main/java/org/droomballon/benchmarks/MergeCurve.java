package org.droomballon.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.droomballon.file.EveningReader;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
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

/** How the time of putting files together grows with their number; they were read before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xms4g", "-Xmx4g", "-XX:+UseParallelGC"})
public class MergeCurve {
    @Param({"2", "5", "10", "20", "50", "100", "200", "500", "1000"})
    private int files;

    private final List<SessionFile> read = new ArrayList<>();

    @Setup
    public void read() throws UnreadableFileException {
        EveningReader reader = new EveningReader();
        for (byte[] file : TableFiles.make(files)) {
            read.add(reader.read("file", file));
        }
    }

    @Benchmark
    public SessionFile merge() throws UnreadableFileException {
        return SessionFiles.merge(read);
    }
}
