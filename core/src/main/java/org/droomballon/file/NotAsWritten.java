package org.droomballon.file;

/**
 * A text is not in the one form that {@link CanonicalText} knows. That says nothing about whether it is right, so it never
 * leaves the package: a tree is made of the text instead. It knows no place, since nobody is told of it.
 */
final class NotAsWritten extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotAsWritten() {
        super("", null, false, false);
    }
}
