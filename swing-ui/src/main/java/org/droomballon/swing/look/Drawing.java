package org.droomballon.swing.look;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Color;
import java.awt.Graphics2D;
import java.net.URL;
import java.util.Optional;
import javax.swing.Icon;

/** One of the app's own drawings, on a grid of 24 with round strokes of 2, in any size and colour. */
public final class Drawing {
    private static final String NEUTRAL = "dot";

    private final URL source;

    private Drawing(URL source) {
        this.source = source;
    }

    /** The drawing of that name; a deck may name one that the app does not have, which becomes a neutral dot. */
    public static Drawing named(String name) {
        return new Drawing(find(name).or(() -> find(NEUTRAL)).orElseThrow());
    }

    public Icon icon(int size, Color colour) {
        return new FlatSVGIcon(source).derive(size, size).setColorFilter(new FlatSVGIcon.ColorFilter(drawn -> colour));
    }

    public void paint(Graphics2D graphics, float x, float y, float size, Color colour) {
        icon(Math.round(size), colour).paintIcon(null, graphics, Math.round(x), Math.round(y));
    }

    private static Optional<URL> find(String name) {
        return name.matches("[a-z-]+")
                ? Optional.ofNullable(Drawing.class.getResource(name + ".svg"))
                : Optional.empty();
    }
}
