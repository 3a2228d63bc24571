package org.droomballon.swing.takehome;

/** How large people see a page. */
public enum Zoom {
    /** From top to bottom. */
    WHOLE,
    /** From side to side. */
    WIDE,
    /** So large that the page moves from side to side. */
    CLOSE;

    public Zoom larger() {
        return this == WHOLE ? WIDE : CLOSE;
    }

    public Zoom smaller() {
        return this == CLOSE ? WIDE : WHOLE;
    }
}
