package org.droomballon.session;

/** What a seat does for its table, apart from talking. */
public enum Role {
    FACILITATOR,
    NOTE_TAKER,
    PARENT
}
