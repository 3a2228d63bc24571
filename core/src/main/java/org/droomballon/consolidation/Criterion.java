package org.droomballon.consolidation;

/** What decided between candidates that a rule finds equal, in the order in which it is asked. */
public enum Criterion {
    /** More weight of supporters. */
    SUPPORT,
    /** More tables wrote it. */
    TABLES,
    CARDS,
    LENSES,
    ITEMS,
    /** A table's summary says it. */
    BALLOON,
    /** SHA-256 of the session's seed and the id: anybody can draw it again. */
    LOT
}
