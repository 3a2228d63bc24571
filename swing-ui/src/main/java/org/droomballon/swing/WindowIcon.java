package org.droomballon.swing;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.droomballon.swing.look.Drawing;
import org.droomballon.swing.look.Palette;
import org.droomballon.swing.look.Theme;

/** The dream balloon, as the program's own sign on windows and task bars. */
final class WindowIcon {
    private static final int SIDE = 64;

    private WindowIcon() {}

    static BufferedImage image() {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        Drawing.printed("dream")
                .paint(graphics, 2, 2, SIDE - 4f, Palette.of(Theme.LIGHT).accent());
        graphics.dispose();
        return image;
    }
}
