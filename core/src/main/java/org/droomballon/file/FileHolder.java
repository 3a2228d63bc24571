package org.droomballon.file;

/** Who has a file open for writing, as far as can be known; never a person's name. */
public enum FileHolder {
    /** Another window of the program that asks. */
    THIS_PROGRAM,
    /** Another program on the same computer. */
    THIS_COMPUTER,
    /** Most likely a program on another computer. */
    UNKNOWN
}
