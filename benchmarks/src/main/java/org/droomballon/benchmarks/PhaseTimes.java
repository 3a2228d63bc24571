package org.droomballon.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.droomballon.file.EveningReader;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;

/**
 * Where the time goes: processor time of the working thread, in microseconds a file, phase by phase. Unlike the clock on the
 * wall it hardly depends on what else the machine does. Collecting garbage and compiling are not in it; they are in the last
 * row, which is of the whole process over all rounds.
 */
public final class PhaseTimes {
    private static final int FILES = 1_000;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 21;
    private static final List<String> PHASES = List.of("plain Jackson", "read", "merge", "write");

    private final List<byte[]> files = TableFiles.make(FILES);
    private final ObjectMapper plain = new ObjectMapper();
    private long processOfPlain;
    private long processOfOurs;

    private PhaseTimes() {}

    public static void main(String[] args) throws IOException, UnreadableFileException {
        PhaseTimes times = new PhaseTimes();
        double[][] rounds = new double[ROUNDS][];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            if (round == 0) {
                times.processOfPlain = 0;
                times.processOfOurs = 0;
            }
            double[] phases = times.round();
            rounds[Math.max(round, 0)] = phases;
        }
        print(System.out, rounds);
        times.printProcess(System.out);
    }

    private double[] round() throws IOException, UnreadableFileException {
        long process = processNow();
        long start = now();
        int trees = 0;
        for (byte[] file : files) {
            trees += plain.readTree(file).size();
        }
        long processParsed = processNow();
        long parsed = now();
        EveningReader reader = new EveningReader();
        List<SessionFile> read = new ArrayList<>();
        for (byte[] file : files) {
            read.add(reader.read("file", file));
        }
        long wasRead = now();
        SessionFile merged = SessionFiles.merge(read);
        long wasMerged = now();
        int bytes = merged.bytes().length;
        long written = now();
        processOfPlain += processParsed - process;
        processOfOurs += processNow() - processParsed;
        require(trees > FILES && bytes > FILES);
        return new double[] {
            perFile(parsed - start),
            perFile(wasRead - parsed),
            perFile(wasMerged - wasRead),
            perFile(written - wasMerged)
        };
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long processNow() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static double perFile(long nanoseconds) {
        return nanoseconds / 1_000.0 / FILES;
    }

    /** Keeps the compiler from leaving out work of which nobody looks at the outcome. */
    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("the files were empty");
        }
    }

    private static void print(PrintStream out, double[][] rounds) {
        for (int phase = 0; phase < PHASES.size(); phase++) {
            int column = phase;
            row(
                    out,
                    PHASES.get(phase),
                    Arrays.stream(rounds).mapToDouble(round -> round[column]).toArray());
        }
        row(
                out,
                "plain Jackson / ours",
                Arrays.stream(rounds)
                        .mapToDouble(round -> round[0] / (round[1] + round[2] + round[3]))
                        .toArray());
    }

    private void printProcess(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "| whole process: plain Jackson, ours, plain Jackson / ours | %.1f, %.1f, %.2f | |%n",
                perFile(processOfPlain) / ROUNDS,
                perFile(processOfOurs) / ROUNDS,
                (double) processOfPlain / processOfOurs);
    }

    private static void row(PrintStream out, String name, double[] values) {
        Arrays.sort(values);
        out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f to %.2f |%n",
                name,
                values[values.length / 2],
                values[0],
                values[values.length - 1]);
    }
}
