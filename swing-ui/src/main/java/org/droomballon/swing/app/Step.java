package org.droomballon.swing.app;

import java.util.Locale;

/** The steps of an evening as the app goes through them, in their order. */
public enum Step {
    START,
    PREPARE,
    TALK,
    GATHER,
    POINTS,
    TAKE_HOME,
    FOLLOW_UP;

    /** Its name in bundles and for drawings. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether there must be an evening before people can go there. */
    public boolean needsEvening() {
        return this != START && this != PREPARE && this != FOLLOW_UP;
    }
}
