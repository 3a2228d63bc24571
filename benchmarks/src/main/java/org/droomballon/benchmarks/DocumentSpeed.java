package org.droomballon.benchmarks;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.droomballon.export.Exporters;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.document.TextDocument;
import org.droomballon.export.font.FontFile;
import org.droomballon.export.pdf.PlainPages;
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

/**
 * PDF as we make it, beside openhtmltopdf as its manual shows. One thread, warm. Of Ukrainian, both draw with Noto Sans what
 * Atkinson Hyperlegible lacks; of Dutch, the manual's way is also measured with Noto Sans alone, as a program does that has one
 * font for all.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 15, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+UseParallelGC"})
public class DocumentSpeed {
    private static final List<FontFile> NOTO = List.of(FontFile.NOTO_REGULAR, FontFile.NOTO_BOLD);

    @Param({"nl", "uk"})
    String language;

    private final Exporter exporter = Exporters.all(Clock.systemUTC()).get(0);
    private final byte[] colours = colours();
    private CardSheets cards;
    private TextDocument report;
    private String cardPages;
    private String reportPages;
    private List<FontFile> fonts;

    @Setup
    public void prepare() throws IOException {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.OFF));
        SpeedDocuments documents = SpeedDocuments.in(Locale.forLanguageTag(language));
        cards = documents.cards();
        report = documents.report();
        cardPages = PlainPages.of(cards);
        reportPages = PlainPages.of(report);
        fonts = language.equals("nl")
                ? FontFile.main()
                : Stream.concat(FontFile.main().stream(), NOTO.stream()).toList();
        System.out.printf(
                Locale.ROOT,
                "bytes: cards %d, report %d; as documented: cards %d, report %d%n",
                ourCards().length,
                ourReport().length,
                documentedCards().length,
                documentedReport().length);
    }

    @Benchmark
    public byte[] ourCards() {
        return exporter.write(cards);
    }

    @Benchmark
    public byte[] documentedCards() throws IOException {
        return documented(cardPages, fonts);
    }

    @Benchmark
    public byte[] documentedCardsInNotoAlone() throws IOException {
        return documented(inNoto(cardPages), NOTO);
    }

    @Benchmark
    public byte[] ourReport() {
        return exporter.write(report);
    }

    @Benchmark
    public byte[] documentedReport() throws IOException {
        return documented(reportPages, fonts);
    }

    @Benchmark
    public byte[] documentedReportInNotoAlone() throws IOException {
        return documented(inNoto(reportPages), NOTO);
    }

    private static String inNoto(String page) {
        return page.replace(FontFile.REGULAR.family(), FontFile.NOTO_REGULAR.family());
    }

    /** As the library's manual shows: fonts and drawings handed in anew for each document. */
    private byte[] documented(String page, List<FontFile> drawnWith) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (BatikSVGDrawer drawer = new BatikSVGDrawer()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(colours);
            builder.useSVGDrawer(drawer);
            for (FontFile font : drawnWith) {
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

    private static byte[] colours() {
        try (InputStream in = Objects.requireNonNull(PlainPages.class.getResourceAsStream("srgb.icc"), "srgb.icc")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
