package org.droomballon.swing.look;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The letters of the app: Atkinson Hyperlegible Next, made for readers who see little, in three weights. */
public final class Typeface {
    public static final Typeface REGULAR = new Typeface("Regular", Font.PLAIN);
    public static final Typeface BOLD = new Typeface("Bold", Font.BOLD);
    public static final Typeface EXTRA_BOLD = new Typeface("ExtraBold", Font.BOLD);

    private final Font bundled;
    private final Font other;

    private Typeface(String weight, int style) {
        bundled = load("AtkinsonHyperlegibleNext-" + weight + ".ttf");
        other = new Font(Font.SANS_SERIF, style, 1);
    }

    /** The font for a text: the app's own letters, or the machine's where the text is in a script that they lack. */
    public Font at(float size, String text) {
        return (lacksNothingOf(text) ? bundled : other).deriveFont(size);
    }

    public boolean lacksNothingOf(String text) {
        return bundled.canDisplayUpTo(text) < 0;
    }

    private static Font load(String file) {
        try (InputStream in = Objects.requireNonNull(Typeface.class.getResourceAsStream(file), file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
