package org.droomballon.export.layout;

import java.util.Arrays;
import java.util.Optional;

/** In which colours paper is printed. */
public enum Look {
    /** The colours of the program. */
    COLOUR("colour"),
    /** Outlines in place of filled shapes, for printers of which the ink is dear. */
    LOW_INK("low-ink"),
    /** Black on white and white on black, for people who see little. */
    HIGH_CONTRAST("high-contrast");

    private final String id;

    Look(String id) {
        this.id = id;
    }

    /** What people call it on a command line. */
    public String id() {
        return id;
    }

    public static Optional<Look> named(String id) {
        return Arrays.stream(values()).filter(look -> look.id.equals(id)).findFirst();
    }
}
