package org.droomballon.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Collects what is wrong while a file is read, so that all is told at once. */
final class Problems {
    private final List<Problem> found = new ArrayList<>();

    void add(Problem problem) {
        found.add(problem);
    }

    /** Says the problems from an index on in another way. */
    void replaceFrom(int first, UnaryOperator<Problem> otherwise) {
        found.subList(first, found.size()).replaceAll(otherwise);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Problem> all() {
        return List.copyOf(found);
    }

    /** Throws if anything is wrong, with line and column of each place in the JSON text. */
    void throwIfAny(String file, byte[] json) throws UnreadableFileException {
        if (!found.isEmpty()) {
            throw new UnreadableFileException(file, Locations.locate(json, found));
        }
    }

    void throwIfAny(String file) throws UnreadableFileException {
        if (!found.isEmpty()) {
            throw new UnreadableFileException(file, found);
        }
    }
}
