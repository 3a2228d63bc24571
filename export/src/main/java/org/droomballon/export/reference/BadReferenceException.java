package org.droomballon.export.reference;

/** What is wrong inside a document that should lend its styles; {@link References} tells it with the name of the file. */
final class BadReferenceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String why;
    private final String piece;

    BadReferenceException(String why, String piece) {
        super(why + " " + piece);
        this.why = why;
        this.piece = piece;
    }

    String why() {
        return why;
    }

    /** The part, or what stands in it. */
    String piece() {
        return piece;
    }
}
