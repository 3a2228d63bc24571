package org.droomballon.swing;

import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The displays that are there, by what each shows of the desktop, and where on them windows go. */
record Displays(List<Rectangle> all) {
    /** Of the display, for a window that shares it with another. */
    private static final double SHARE = 0.7;

    /** With less of it on a display, in pixels, nobody can take hold of a window. */
    private static final int HANDLE = 80;

    Displays {
        all = List.copyOf(all);
    }

    static Displays now() {
        return new Displays(
                Stream.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices())
                        .map(GraphicsDevice::getDefaultConfiguration)
                        .map(screen -> screen.getBounds())
                        .toList());
    }

    /** The display that a window is on, or most of it. */
    private Rectangle of(Rectangle window) {
        return all.stream()
                .max(Comparator.comparingLong(display -> area(display.intersection(window))))
                .orElse(window);
    }

    private static long area(Rectangle part) {
        return part.isEmpty() ? 0 : (long) part.width * part.height;
    }

    /** A display that the window is not on; the first where there are many, nothing where there is one. */
    Optional<Rectangle> beside(Rectangle window) {
        Rectangle own = of(window);
        return all.stream().filter(display -> !display.intersects(own)).findFirst();
    }

    /** A smaller place in the middle of the display that a window is on. */
    Rectangle above(Rectangle window) {
        Rectangle own = of(window);
        int width = (int) (own.width * SHARE);
        int height = (int) (own.height * SHARE);
        return new Rectangle(own.x + (own.width - width) / 2, own.y + (own.height - height) / 2, width, height);
    }

    /** Whether people can see a window and take hold of it. */
    boolean show(Rectangle window) {
        return all.stream()
                .map(window::intersection)
                .anyMatch(seen -> !seen.isEmpty() && seen.width >= HANDLE && seen.height >= HANDLE);
    }
}
