package org.droomballon.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
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
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Session files per second: all that a merge does from bytes to bytes, beside plain Jackson that only makes trees. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(
        value = 3,
        jvmArgs = {"-Xms4g", "-Xmx4g", "-XX:+UseParallelGC"})
public class ReadMergeWrite {
    private static final int FILES = 1_000;

    private final List<byte[]> files = TableFiles.make(FILES);
    private final ObjectMapper plain = new ObjectMapper();

    /** Reads and checks every file, puts all together, and makes the bytes of the whole evening. */
    @Benchmark
    @OperationsPerInvocation(FILES)
    public byte[] readMergeAndWrite() throws UnreadableFileException {
        EveningReader reader = new EveningReader();
        List<SessionFile> read = new ArrayList<>();
        for (byte[] file : files) {
            read.add(reader.read("file", file));
        }
        return SessionFiles.merge(read).bytes();
    }

    /** Makes a tree of the same bytes, one by one, and lets it go: no check, no merge, nothing written. */
    @Benchmark
    @OperationsPerInvocation(FILES)
    public void plainJacksonToTrees(Blackhole sink) throws IOException {
        for (byte[] file : files) {
            sink.consume(plain.readTree(file));
        }
    }
}
