package org.droomballon.session;

/** The table's answer to 'did we write down what you meant?'. */
public enum ReadBack {
    NOT_YET,
    AGREED,
    CHANGED,
    NOT_OURS
}
