package org.droomballon.export.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Tells a print shop what of a page is kept and what is cut off (ISO 32000-1, 14.11.2). */
final class TrimmedPages {
    private static final float POINTS_PER_MM = 72 / 25.4f;

    private TrimmedPages() {}

    static void mark(PDDocument pdf, double bleed) {
        if (bleed == 0) {
            return;
        }
        float edge = (float) bleed * POINTS_PER_MM;
        for (PDPage page : pdf.getPages()) {
            PDRectangle whole = page.getMediaBox();
            page.setBleedBox(whole);
            page.setTrimBox(new PDRectangle(
                    whole.getLowerLeftX() + edge,
                    whole.getLowerLeftY() + edge,
                    whole.getWidth() - 2 * edge,
                    whole.getHeight() - 2 * edge));
        }
    }
}
