package org.droomballon.benchmarks;

import fr.opensagres.xdocreport.core.XDocReportException;
import fr.opensagres.xdocreport.document.IXDocReport;
import fr.opensagres.xdocreport.document.registry.XDocReportRegistry;
import fr.opensagres.xdocreport.template.IContext;
import fr.opensagres.xdocreport.template.TemplateEngineKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.droomballon.export.Exporters;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.document.TextDocument;
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

/**
 * Files of word processors as we make them, beside XDocReport, which fills a template with loops for the points, their notes and
 * the rows of two tables. Both write the same words, or nothing is measured. One thread, warm.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+UseParallelGC"})
public class OfficeSpeed {
    private final List<Exporter> exporters = Exporters.all(Clock.systemUTC());
    private final SpeedDocuments documents = SpeedDocuments.in(Locale.forLanguageTag("nl"));
    private final TextDocument report = documents.report();
    private IXDocReport docx;
    private IXDocReport odt;

    @Setup
    public void prepare() throws IOException, XDocReportException {
        docx = template("docx");
        odt = template("odt");
        requireSameWords(ourDocx(), xdocreportDocx(), "word/document.xml");
        requireSameWords(ourOdt(), xdocreportOdt(), "content.xml");
        System.out.printf(
                Locale.ROOT,
                "bytes: docx %d, odt %d; XDocReport: docx %d, odt %d%n",
                ourDocx().length,
                ourOdt().length,
                xdocreportDocx().length,
                xdocreportOdt().length);
    }

    @Benchmark
    public byte[] ourDocx() {
        return write("docx", report);
    }

    @Benchmark
    public byte[] xdocreportDocx() throws IOException, XDocReportException {
        return filled(docx);
    }

    @Benchmark
    public byte[] ourOdt() {
        return write("odt", report);
    }

    @Benchmark
    public byte[] xdocreportOdt() throws IOException, XDocReportException {
        return filled(odt);
    }

    private byte[] write(String format, Document document) {
        return exporters.stream()
                .filter(exporter -> exporter.format().equals(format))
                .findFirst()
                .orElseThrow()
                .write(document);
    }

    /** A file of ours in which each place stands once, with loops around them. */
    private IXDocReport template(String format) throws IOException, XDocReportException {
        byte[] file = write(format, documents.places());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write(looped(text).getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return XDocReportRegistry.getRegistry()
                .loadReport(new ByteArrayInputStream(bytes.toByteArray()), format, TemplateEngineKind.Velocity);
    }

    /** Our files have a line for each heading, paragraph, item and row. */
    private static String looped(String part) {
        return part.replaceAll("(?m)^(.*\\$point\\.heading.*)$", "#foreach(\\$point in \\$points)$1")
                .replaceAll("(?m)^(<w:p>.*\\$note<.*)$", "#foreach(\\$note in \\$point.notes)$1#end#end")
                .replaceAll(
                        "(?ms)^(<text:list-item>[^\n]*\\$note<.*?</text:list-item>)(.*?</text:list>)",
                        "#foreach(\\$note in \\$point.notes)$1#end$2#end")
                .replaceAll("(?m)^(<(?:w:tr|table:table-row).*\\$row\\.what.*)$", "#foreach(\\$row in \\$rows)$1#end");
    }

    private byte[] filled(IXDocReport template) throws IOException, XDocReportException {
        IContext context = template.createContext();
        context.put("points", points());
        context.put("rows", rows());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        template.process(context, bytes);
        return bytes.toByteArray();
    }

    private List<Map<String, Object>> points() {
        return IntStream.rangeClosed(1, SpeedDocuments.POINTS)
                .mapToObj(point -> Map.<String, Object>of(
                        "heading", documents.heading(point), "told", documents.told(), "notes", documents.notes()))
                .toList();
    }

    private List<Map<String, String>> rows() {
        return documents.rows().stream()
                .map(row -> Map.of("what", row.get(0), "each", row.get(1), "who", row.get(2), "total", row.get(3)))
                .toList();
    }

    private static void requireSameWords(byte[] ours, byte[] theirs, String part) throws IOException {
        if (!words(ours, part).equals(words(theirs, part))) {
            throw new IllegalStateException(
                    part + ": not the same words\n" + words(ours, part) + "\n" + words(theirs, part));
        }
    }

    private static String words(byte[] file, String part) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (!zip.getNextEntry().getName().equals(part)) {
                zip.closeEntry();
            }
            String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            return text.replaceAll("<[^>]*>", " ").replaceAll("[\\s\u00A0]+", " ");
        }
    }
}
