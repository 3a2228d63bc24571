package org.droomballon.cli;

/** The command line asks for what cannot be. The message is a whole sentence in the user's language. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String sentence) {
        super(sentence);
    }
}
