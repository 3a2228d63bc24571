package org.droomballon.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * What {@link DocumentSpeed} and {@link OfficeSpeed} measure, in processor time of the one thread: for machines that do other
 * things at the same time. Of each the median, and the least to 95 %.
 */
public final class DocumentTimes {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS_PER_MILLI = 1e6;

    private DocumentTimes() {}

    /** @param args how often each PDF is made, first to warm up and then to measure; of word processor files twenty times that */
    public static void main(String[] args) throws Exception {
        int rounds = Integer.parseInt(args[0]);
        for (String language : List.of("nl", "uk")) {
            DocumentSpeed pdf = new DocumentSpeed();
            pdf.language = language;
            pdf.prepare();
            measure(language + " cards, ours", rounds, pdf::ourCards);
            measure(language + " cards, as documented", rounds, pdf::documentedCards);
            measure(language + " cards, as documented in Noto alone", rounds, pdf::documentedCardsInNotoAlone);
            measure(language + " report, ours", rounds, pdf::ourReport);
            measure(language + " report, as documented", rounds, pdf::documentedReport);
            measure(language + " report, as documented in Noto alone", rounds, pdf::documentedReportInNotoAlone);
        }
        OfficeSpeed office = new OfficeSpeed();
        office.prepare();
        measure("docx, ours", 20 * rounds, office::ourDocx);
        measure("docx, XDocReport", 20 * rounds, office::xdocreportDocx);
        measure("odt, ours", 20 * rounds, office::ourOdt);
        measure("odt, XDocReport", 20 * rounds, office::xdocreportOdt);
    }

    private static void measure(String name, int rounds, Callable<byte[]> document) throws Exception {
        for (int round = 0; round < rounds; round++) {
            document.call();
        }
        long[] times = new long[rounds];
        for (int round = 0; round < rounds; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            document.call();
            times[round] = THREADS.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-40s %8.2f ms (%.2f to %.2f)%n",
                name,
                times[rounds / 2] / NANOS_PER_MILLI,
                times[0] / NANOS_PER_MILLI,
                times[rounds * 95 / 100] / NANOS_PER_MILLI);
    }
}
