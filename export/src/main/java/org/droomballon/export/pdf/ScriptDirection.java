package org.droomballon.export.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.text.Bidi;

/**
 * Lets Arabic and Hebrew run from right to left, with their letters joined. A text without them does not load what
 * that takes.
 */
final class ScriptDirection {
    private ScriptDirection() {}

    static void apply(PdfRendererBuilder builder, String text) {
        if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            builder.useUnicodeBidiReorderer(new ArabicLetters());
        }
    }
}
