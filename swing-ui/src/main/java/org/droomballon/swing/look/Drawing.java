package org.droomballon.swing.look;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.swing.Icon;
import org.droomballon.export.icon.Icons;

/** A drawing in any size and colour: one of those on the printed card, or one that only the app's controls need. */
public final class Drawing {
    private final FlatSVGIcon drawn;

    private Drawing(FlatSVGIcon drawn) {
        this.drawn = drawn;
    }

    /** The drawing that the printed card has under that name, so that parents find theirs again on the screen. */
    public static Drawing printed(String name) {
        byte[] svg = new Icons().svg(name).getBytes(StandardCharsets.UTF_8);
        try {
            return new Drawing(new FlatSVGIcon(new ByteArrayInputStream(svg)));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** A drawing of the printed card where it has one of that name, else one of the app's own. */
    public static Drawing of(String name) {
        return Icons.known(name).equals(name) ? printed(name) : control(name);
    }

    /** A drawing of the app's own, on the same grid of 24 with round strokes of 2. */
    public static Drawing control(String name) {
        return new Drawing(new FlatSVGIcon(Objects.requireNonNull(Drawing.class.getResource(name + ".svg"), name)));
    }

    /**
     * The drawing.
     *
     * @param size in pixels of the screen, at any size of the app
     */
    public Icon icon(int size, Color colour) {
        int plain = Math.round(size / UIScale.getUserScaleFactor());
        return drawn.derive(plain, plain).setColorFilter(new FlatSVGIcon.ColorFilter(line -> colour));
    }

    public void paint(Graphics2D graphics, float x, float y, float size, Color colour) {
        icon(Math.round(size), colour).paintIcon(null, graphics, Math.round(x), Math.round(y));
    }
}
