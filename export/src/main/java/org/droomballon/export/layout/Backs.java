package org.droomballon.export.layout;

import java.util.Arrays;
import java.util.Optional;

/** Whether cards have a back, and how it comes behind the front. */
public enum Backs {
    NONE("none"),
    /** On the other side of the paper, which the printer turns over its long edge. */
    LONG_EDGE("long-edge"),
    /** On the other side of the paper, which the printer turns over its short edge. */
    SHORT_EDGE("short-edge"),
    /** Beside the front on the same side of the paper, which people fold. */
    FOLD("fold");

    private final String id;

    Backs(String id) {
        this.id = id;
    }

    /** What people call it on a command line. */
    public String id() {
        return id;
    }

    public boolean isOnTheOtherSide() {
        return this == LONG_EDGE || this == SHORT_EDGE;
    }

    public static Optional<Backs> named(String id) {
        return Arrays.stream(values()).filter(backs -> backs.id.equals(id)).findFirst();
    }
}
