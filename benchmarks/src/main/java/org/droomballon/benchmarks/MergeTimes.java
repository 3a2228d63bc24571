package org.droomballon.benchmarks;

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
 * How the time of putting files together grows with their number: processor time of the working thread, in microseconds a
 * file. It says the same as {@link MergeCurve} where other programs keep the machine busy; collecting garbage is not in it.
 */
public final class MergeTimes {
    private static final List<Integer> COUNTS = List.of(2, 5, 10, 20, 50, 100, 200, 500, 1_000);
    private static final int FILES_A_ROUND = 1_000;
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 21;

    private MergeTimes() {}

    public static void main(String[] args) throws UnreadableFileException {
        List<SessionFile> read = read(TableFiles.make(FILES_A_ROUND));
        for (int count : COUNTS) {
            double[] rounds = new double[ROUNDS];
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                double time = round(read, count);
                rounds[Math.max(round, 0)] = time;
            }
            row(System.out, count, rounds);
        }
    }

    private static List<SessionFile> read(List<byte[]> files) throws UnreadableFileException {
        EveningReader reader = new EveningReader();
        List<SessionFile> read = new ArrayList<>();
        for (byte[] file : files) {
            read.add(reader.read("file", file));
        }
        return read;
    }

    /** Every file once, in groups of that many, so that small groups find their files no nearer in memory than large ones. */
    private static double round(List<SessionFile> files, int count) throws UnreadableFileException {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int from = 0; from + count <= files.size(); from += count) {
            if (SessionFiles.merge(files.subList(from, from + count))
                    .session()
                    .talks()
                    .isEmpty()) {
                throw new IllegalStateException("the files were empty");
            }
        }
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000.0 / FILES_A_ROUND;
    }

    private static void row(PrintStream out, int count, double[] rounds) {
        Arrays.sort(rounds);
        out.printf(
                Locale.ROOT,
                "| %d | %.1f | %.1f to %.1f |%n",
                count,
                rounds[ROUNDS / 2],
                rounds[0],
                rounds[ROUNDS - 1]);
    }
}
