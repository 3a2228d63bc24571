package org.droomballon.swing.paper;

import java.util.Locale;

/** The kinds of paper for an evening, in the order in which they are made. */
public enum Paper {
    CARDS,
    NOTE_SHEETS,
    GUIDE,
    BLANK_POSTER,
    TALLY_SHEET,
    BACKGROUND;

    /** Its name in bundles. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
