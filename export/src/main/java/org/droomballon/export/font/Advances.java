package org.droomballon.export.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The advance widths of one font, in parts of its size. */
record Advances(CmapLookup letters, HorizontalMetricsTable widths, double unitsPerEm) {
    static Advances read(Face file) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.trueType()))) {
            return new Advances(font.getUnicodeCmapLookup(false), font.getHorizontalMetrics(), font.getUnitsPerEm());
        } catch (IOException e) {
            throw new UncheckedIOException(file.family(), e);
        }
    }

    boolean has(int letter) {
        return letters.getGlyphId(letter) != 0;
    }

    double of(int letter) {
        return widths.getAdvanceWidth(letters.getGlyphId(letter)) / unitsPerEm;
    }
}
