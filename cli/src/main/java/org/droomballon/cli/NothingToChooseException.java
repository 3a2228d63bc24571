package org.droomballon.cli;

/** An evening in which nobody wrote anything yet, or all of it was set aside. */
final class NothingToChooseException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
