package org.droomballon.export.pdf;

import com.google.common.hash.Hashing;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.droomballon.export.document.Exported;

/** Lays a page of our XHTML out as PDF. It denies every address that the page names, so nothing is ever fetched. */
final class PageWriter {
    private static final String NOWHERE = "about:blank";
    private static final byte[] COLOURS = colours();
    private static final String FROM_THE_RIGHT = "dir=\"rtl\"";

    private final FontPool fonts;
    private final SvgImages images;
    private final Clock clock;

    PageWriter(FontPool fonts, SvgImages images, Clock clock) {
        this.fonts = fonts;
        this.images = images;
        this.clock = Objects.requireNonNull(clock, "clock");
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.OFF));
    }

    /**
     * The file, and the letters of the page that it cannot show.
     *
     * @param bleed how much of every edge a print shop cuts off, in millimetres
     */
    Exported write(String page, double bleed) {
        String xhtml = fonts.printable(page);
        try (PDDocument pdf = PackedDocument.empty();
                FontPool.Lent lent = fonts.lend()) {
            pdf.setDocumentId(Hashing.farmHashFingerprint64()
                    .hashString(xhtml, StandardCharsets.UTF_8)
                    .asLong());
            PdfRendererBuilder builder = builder(pdf, xhtml);
            lent.embed(builder, pdf, xhtml);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                if (xhtml.contains(FROM_THE_RIGHT)) {
                    renderer.layout();
                    MirroredTables.turn(renderer.getRootBox());
                }
                renderer.createPDFWithoutClosing();
                MakingDate.stamp(pdf, clock);
                TrimmedPages.mark(pdf, bleed);
                return Exported.without(xhtml.equals(page) ? "" : fonts.undrawn(page), bytes(pdf, lent));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfRendererBuilder builder(PDDocument pdf, String xhtml) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(COLOURS);
        builder.withProducer("Droomballon");
        builder.useSVGDrawer(images);
        builder.useUnicodeLineBreaker(new PageLineBreaker());
        builder.withW3cDocument(PageTree.of(xhtml), NOWHERE);
        ScriptDirection.apply(builder, xhtml);
        deny(builder);
        return builder;
    }

    private static void deny(PdfRendererBuilder builder) {
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    }

    private static byte[] colours() {
        try (InputStream in = Objects.requireNonNull(PageWriter.class.getResourceAsStream("srgb.icc"), "srgb.icc")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("srgb.icc", e);
        }
    }

    /** Fonts are cut down to their letters while a file is saved, so what they say of these can be mended only after that. */
    private static byte[] bytes(PDDocument pdf, FontPool.Lent fonts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(131_072);
        pdf.save(bytes);
        if (fonts.joinsLetters()) {
            fonts.restoreWrittenLetters();
            bytes.reset();
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }
}
