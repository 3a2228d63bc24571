package org.droomballon.export.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.droomballon.branding.FileBytes;

/** Uses a font of a stranger once as a document would, before any document does. */
public final class FontTrial {
    private static final int LAST = 0x24F;

    private FontTrial() {}

    /** Whether its letters can be measured and taken out of it. */
    public static boolean passes(FileBytes file) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.toArray()))) {
            CmapLookup letters = font.getUnicodeCmapLookup(false);
            TTFSubsetter some = new TTFSubsetter(font);
            boolean hasLetters = false;
            for (int letter = ' '; letter <= LAST; letter++) {
                int glyph = letters.getGlyphId(letter);
                hasLetters |= glyph != 0 && font.getAdvanceWidth(glyph) > 0;
                some.add(letter);
            }
            some.writeToStream(new ByteArrayOutputStream());
            return hasLetters;
        } catch (IOException | RuntimeException broken) {
            // The library was not made for files of strangers: what it throws at a broken one depends on where that
            // breaks.
            return false;
        }
    }
}
