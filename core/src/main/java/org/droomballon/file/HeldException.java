package org.droomballon.file;

import java.util.Objects;

/** Somebody else has the file open for writing. */
final class HeldException extends Exception {
    private static final long serialVersionUID = 1L;

    private final FileHolder holder;

    HeldException(FileHolder holder) {
        super("held by " + holder);
        this.holder = Objects.requireNonNull(holder, "holder");
    }

    FileHolder holder() {
        return holder;
    }
}
