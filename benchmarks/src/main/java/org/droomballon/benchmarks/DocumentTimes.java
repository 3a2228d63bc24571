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

    private record Subject(String name, Callable<byte[]> document) {}

    /**
     * Measures them by turns, so that whatever else the machine does falls on all alike.
     *
     * @param args how often each PDF is made, first to warm up and then to measure, of word processor files twenty times that;
     *     behind it {@code nl}, {@code uk} or {@code office} to measure those alone
     */
    public static void main(String[] args) throws Exception {
        int rounds = Integer.parseInt(args[0]);
        List<String> wanted = args.length > 1 ? List.of(args).subList(1, args.length) : List.of("nl", "uk", "office");
        for (String each : wanted) {
            if (each.equals("office")) {
                office(20 * rounds);
            } else {
                pdf(each, rounds);
            }
        }
    }

    private static void pdf(String language, int rounds) throws Exception {
        DocumentSpeed pdf = new DocumentSpeed();
        pdf.language = language;
        pdf.prepare();
        measure(
                rounds,
                new Subject(language + " cards, ours", pdf::ourCards),
                new Subject(language + " cards, as documented", pdf::documentedCards),
                new Subject(language + " cards, as documented in Noto alone", pdf::documentedCardsInNotoAlone));
        measure(
                rounds,
                new Subject(language + " report, ours", pdf::ourReport),
                new Subject(language + " report, as documented", pdf::documentedReport),
                new Subject(language + " report, as documented in Noto alone", pdf::documentedReportInNotoAlone));
    }

    private static void office(int rounds) throws Exception {
        OfficeSpeed office = new OfficeSpeed();
        office.prepare();
        measure(
                rounds,
                new Subject("docx, ours", office::ourDocx),
                new Subject("docx, XDocReport", office::xdocreportDocx));
        measure(
                rounds,
                new Subject("odt, ours", office::ourOdt),
                new Subject("odt, XDocReport", office::xdocreportOdt));
    }

    private static void measure(int rounds, Subject... subjects) throws Exception {
        long[][] times = new long[subjects.length][rounds];
        for (int round = -rounds; round < rounds; round++) {
            for (int at = 0; at < subjects.length; at++) {
                long start = THREADS.getCurrentThreadCpuTime();
                subjects[at].document().call();
                times[at][Math.max(0, round)] = THREADS.getCurrentThreadCpuTime() - start;
            }
        }
        for (int at = 0; at < subjects.length; at++) {
            tell(subjects[at].name(), times[at]);
        }
    }

    private static void tell(String name, long[] times) {
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-40s %8.2f ms (%.2f to %.2f)%n",
                name,
                times[times.length / 2] / NANOS_PER_MILLI,
                times[0] / NANOS_PER_MILLI,
                times[times.length * 95 / 100] / NANOS_PER_MILLI);
    }
}
