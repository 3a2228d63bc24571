package org.droomballon.file;

import java.util.Objects;

/** A save did not come about. */
final class SaveFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final Obstacle why;

    SaveFailure(Obstacle why, Exception cause) {
        super(why.toString(), cause);
        this.why = Objects.requireNonNull(why, "why");
    }

    Obstacle why() {
        return why;
    }
}
