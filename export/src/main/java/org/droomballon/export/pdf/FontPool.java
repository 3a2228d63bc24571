package org.droomballon.export.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.droomballon.export.font.Face;
import org.droomballon.export.font.FontMetrics;

/** Fonts that are parsed once and lent to one document at a time, because a parsed font is not safe to share. */
final class FontPool {
    private final Queue<Map<Face, TrueTypeFont>> free = new ConcurrentLinkedQueue<>();
    private final FontMetrics metrics;

    FontPool(FontMetrics metrics) {
        this.metrics = Objects.requireNonNull(metrics, "metrics");
    }

    /** The page with nothing in it that our fonts cannot draw. */
    String printable(String page) {
        return metrics.printable(page);
    }

    /** The letters of the page that our fonts cannot draw, each once. */
    String undrawn(String page) {
        return metrics.undrawn(page);
    }

    Lent lend() {
        Map<Face, TrueTypeFont> fonts = free.poll();
        return new Lent(fonts == null ? new HashMap<>() : fonts);
    }

    /** One set of fonts in the hands of one document. */
    final class Lent implements AutoCloseable {
        private final Map<Face, TrueTypeFont> fonts;
        private final List<PDType0Font> joined = new ArrayList<>();

        private Lent(Map<Face, TrueTypeFont> fonts) {
            this.fonts = fonts;
        }

        /** Offers the document the main fonts, and those that fill in where its text has a letter that they lack. */
        void embed(PdfRendererBuilder builder, PDDocument pdf, String text) throws IOException {
            for (Face file : metrics.needed(text)) {
                PDType0Font font = PDType0Font.load(pdf, fonts.computeIfAbsent(file, FontPool::parse), true);
                if (file.joinsLetters()) {
                    joined.add(font);
                }
                builder.useFont(new PDFontSupplier(font), file.family(), file.weight(), FontStyle.NORMAL, true);
            }
        }

        boolean joinsLetters() {
            return !joined.isEmpty();
        }

        /** Once the file has been saved, and its fonts have been cut down to what it draws. */
        void restoreWrittenLetters() throws IOException {
            for (PDType0Font font : joined) {
                WrittenLetters.restore(font.getCOSObject());
            }
        }

        @Override
        public void close() {
            free.add(fonts);
        }
    }

    private static TrueTypeFont parse(Face file) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.trueType()));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(file.family(), e);
        }
    }
}
