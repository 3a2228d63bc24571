package org.droomballon.swing.look;

/** The three looks of the app: for a laptop by day, for a dark room, and for a weak projector in a light hall. */
public enum Theme {
    LIGHT,
    DARK,
    PROJECTOR;

    /** The look after this one; after the last comes the first. */
    public Theme next() {
        return switch (this) {
            case LIGHT -> DARK;
            case DARK -> PROJECTOR;
            case PROJECTOR -> LIGHT;
        };
    }
}
