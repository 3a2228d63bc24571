package org.droomballon.toolkit;

import java.util.List;
import java.util.Objects;
import org.droomballon.file.Problem;

/**
 * Why something that was found cannot be used.
 *
 * @param origin the name of the jar, or {@link Toolkit#CLASS_PATH}
 * @param details in the order that {@link Kind} gives
 * @param problems of a deck, else none
 */
public record Fault(Kind kind, String origin, List<String> details, List<Problem> problems) {
    /** What is wrong. In brackets: the details. */
    public enum Kind {
        /** The file is no jar, or cannot be opened. */
        UNREADABLE,
        /** The jar brings nothing that the program knows. */
        BRINGS_NOTHING,
        /** Something that the jar names is not there, is no such thing, or goes wrong (technical words). */
        BROKEN,
        /** Code that it needs is missing, or of another version (technical words). */
        INCOMPLETE,
        /** An id that is no short name (id). */
        BAD_ID,
        /** Something else has the id already, and is kept (id, where that comes from). */
        DOUBLE_ID,
        /** A deck is wrong (its file); the problems tell what. */
        WRONG_DECK
    }

    public Fault {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(origin, "origin");
        details = List.copyOf(details);
        problems = List.copyOf(problems);
    }

    static Fault of(Kind kind, String origin, String... details) {
        return new Fault(kind, origin, List.of(details), List.of());
    }
}
