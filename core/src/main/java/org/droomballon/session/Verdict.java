package org.droomballon.session;

/** What people decided about a pair of items. */
public enum Verdict {
    SAME,
    DIFFERENT,
    UNDECIDED
}
