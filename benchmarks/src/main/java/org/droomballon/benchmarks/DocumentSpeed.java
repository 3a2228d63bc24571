package org.droomballon.benchmarks;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import fr.opensagres.xdocreport.core.XDocReportException;
import fr.opensagres.xdocreport.document.IXDocReport;
import fr.opensagres.xdocreport.document.registry.XDocReportRegistry;
import fr.opensagres.xdocreport.template.IContext;
import fr.opensagres.xdocreport.template.TemplateEngineKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.droomballon.export.Exporters;
import org.droomballon.export.content.Block.Item;
import org.droomballon.export.content.Blocks;
import org.droomballon.export.content.Line;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.document.TextDocument;
import org.droomballon.export.font.FontFile;
import org.droomballon.export.pdf.PlainPages;
import org.droomballon.file.DeckFiles;
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
 * Documents as we make them, beside the same libraries used as their manuals show: openhtmltopdf for PDF, XDocReport for files of
 * word processors. One thread, warm.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+UseParallelGC"})
public class DocumentSpeed {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final String TITLE = "Wat ouders meenemen naar de school";
    private static final int POINTS = 10;

    private final List<Exporter> exporters = Exporters.all(Clock.systemUTC());
    private final CardSheets cards = CardSheets.of(DeckFiles.embedded(), DUTCH);
    private final TextDocument report = report();
    private final String cardPages = PlainPages.of(cards);
    private final String reportPages = PlainPages.of(report);
    private final byte[] colours = colours();
    private IXDocReport docx;
    private IXDocReport odt;

    @Setup
    public void prepare() throws IOException, XDocReportException {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.OFF));
        docx = template("docx");
        odt = template("odt");
        System.out.printf(
                Locale.ROOT,
                "bytes: cards %d, report %d, docx %d, odt %d; as documented: cards %d, report %d%n",
                ourCards().length,
                ourReport().length,
                ourDocx().length,
                ourOdt().length,
                documentedCards().length,
                documentedReport().length);
    }

    @Benchmark
    public byte[] ourCards() {
        return write("pdf", cards);
    }

    @Benchmark
    public byte[] documentedCards() throws IOException {
        return documented(cardPages);
    }

    @Benchmark
    public byte[] ourReport() {
        return write("pdf", report);
    }

    @Benchmark
    public byte[] documentedReport() throws IOException {
        return documented(reportPages);
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

    /** As the library's manual shows: fonts and drawings handed in anew for each document. */
    private byte[] documented(String page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (BatikSVGDrawer drawer = new BatikSVGDrawer()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(colours);
            builder.useSVGDrawer(drawer);
            for (FontFile font : FontFile.main()) {
                builder.useFont(
                        () -> new ByteArrayInputStream(font.trueType()),
                        font.family(),
                        font.weight(),
                        FontStyle.NORMAL,
                        true);
            }
            builder.withHtmlContent(page, "about:blank");
            builder.toStream(bytes);
            builder.run();
        }
        return bytes.toByteArray();
    }

    /** Our own file with one word to fill in, which is less work than a whole report. */
    private IXDocReport template(String format) throws IOException, XDocReportException {
        byte[] file = write(format, report);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write(text.replace(TITLE, "$title").getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return XDocReportRegistry.getRegistry()
                .loadReport(new ByteArrayInputStream(bytes.toByteArray()), format, TemplateEngineKind.Velocity);
    }

    private static byte[] filled(IXDocReport template) throws IOException, XDocReportException {
        IContext context = template.createContext();
        context.put("title", TITLE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        template.process(context, bytes);
        return bytes.toByteArray();
    }

    /** Three pages: ten points with their reasons and notes, and two tables. */
    private static TextDocument report() {
        Blocks blocks = new Blocks().heading(1, TITLE).lead(Line.of("Basisschool De Regenboog, 15 oktober 2026"));
        IntStream.rangeClosed(1, POINTS).forEach(point -> blocks.heading(
                        3, point + ". Er komt een vast koffiemoment aan de schoolpoort, open voor alle ouders")
                .say("Drie tafels schreven dit op: Blauw, Geel en Groen. Acht van de veertien ouders steunen dit.")
                .bullets(List.of(
                        item("Koffie aan de poort op vrijdag"), item("Een bank en een afdak, voor als het regent"))));
        blocks.heading(2, "Zo is er gerekend").grid(List.of("Punt", "Per ouder", "Wie betaalde", "Samen"), rows());
        blocks.heading(2, "Opvolging met de school").grid(List.of("Punt", "Wie", "Tegen wanneer", "Stand"), rows());
        return new TextDocument(blocks.content(TITLE, DUTCH));
    }

    private static Item item(String text) {
        return new Item(Line.of(text), List.of());
    }

    private static List<List<String>> rows() {
        return IntStream.rangeClosed(1, POINTS)
                .mapToObj(point ->
                        List.of(point + ". Koffie aan de poort", "848", "Blauw: 2 × 848 + Geel: 3 × 848", "= 4.240"))
                .toList();
    }

    private static byte[] colours() {
        try (InputStream in = Objects.requireNonNull(PlainPages.class.getResourceAsStream("srgb.icc"), "srgb.icc")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
