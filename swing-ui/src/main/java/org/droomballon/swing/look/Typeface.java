package org.droomballon.swing.look;

import com.formdev.flatlaf.util.FontUtils;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.droomballon.export.font.FontFile;

/** The letters of the app, those of the printed cards: Atkinson Hyperlegible Next, made for readers who see little, in three weights. */
public final class Typeface {
    public static final Typeface REGULAR = new Typeface(FontFile.REGULAR, Font.PLAIN, Font.PLAIN);
    public static final Typeface BOLD = new Typeface(FontFile.BOLD, Font.BOLD, Font.BOLD);
    public static final Typeface EXTRA_BOLD = new Typeface(FontFile.EXTRA_BOLD, Font.PLAIN, Font.BOLD);

    private final Font bundled;
    private final Font other;
    private final int style;

    /**
     * A weight.
     *
     * @param style that tells it from others of its family
     * @param nearest style of the machine's letters
     */
    private Typeface(FontFile file, int style, int nearest) {
        this.bundled = load(file);
        this.style = style;
        this.other = new Font(Font.SANS_SERIF, nearest, 1);
    }

    /** The font for a text: the app's own letters, or the machine's where the text is in a script that they lack. */
    public Font at(float size, String text) {
        return (lacksNothingOf(text) ? bundled : other).deriveFont(size);
    }

    /** The app's own letters, and those of the machine for every letter that they lack: for fields in which people type. */
    public Font ofAnyScript(float size) {
        return FontUtils.getCompositeFont(bundled.getFamily(), style, Math.round(size))
                .deriveFont(size);
    }

    public boolean lacksNothingOf(String text) {
        return bundled.canDisplayUpTo(text) < 0;
    }

    private static Font load(FontFile file) {
        try {
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file.trueType()));
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(file.name(), e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file.name(), e);
        }
    }
}
