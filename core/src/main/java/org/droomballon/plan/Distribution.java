package org.droomballon.plan;

/** Which table talks about which cards. */
public enum Distribution {
    /** Every table talks about every card that was chosen. */
    SAME,
    /** Every card that was chosen is talked about at one table or more, and every table talks about as many cards. */
    SPREAD
}
