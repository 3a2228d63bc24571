package org.droomballon.file;

/**
 * Something that somebody does with one copy of the evening.
 *
 * @param copy which, counted around where there are fewer
 * @param number picks item, table, card and words
 */
record Step(int copy, Kind kind, int number) {
    enum Kind {
        ADD_NOTE,
        ADD_BALLOON,
        REWRITE,
        REMOVE,
        SAID_BY,
        READ_BACK,
        QUESTION,
        PAIR,
        SET_ASIDE,
        HEADLINE,
        BALLOT,
        TALLY,
        SCHOOL,
        DATE,
        CARDS,
        SAVE_AND_LOAD,
        TAKE_OVER
    }
}
