package org.droomballon.swing.takehome;

import com.google.common.base.CaseFormat;

/** What people can take home. */
public enum Paper {
    POSTER("poster"),
    REPORT("document"),
    LETTER("letter"),
    MINUTES("write"),
    FOLLOW_UP("step-follow-up");

    private final String drawing;

    Paper(String drawing) {
        this.drawing = drawing;
    }

    /** Its name in bundles. */
    public String id() {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, name());
    }

    String drawing() {
        return drawing;
    }

    /** Whether it tells which points were chosen, and so has to wait for that. */
    public boolean needsPoints() {
        return this != MINUTES;
    }
}
