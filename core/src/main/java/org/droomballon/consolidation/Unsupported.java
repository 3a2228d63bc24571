package org.droomballon.consolidation;

/** What to do with points that nobody supports when places are left. */
enum Unsupported {
    LEAVE_OUT(""),
    FILL_UP("-fill-up");

    private final String suffix;

    Unsupported(String suffix) {
        this.suffix = suffix;
    }

    /** The id of a rule that does so. */
    String named(String rule) {
        return rule + suffix;
    }
}
