package org.droomballon.file;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong while a file is read, so that all is told at once. */
final class Problems {
    private final List<Problem> found = new ArrayList<>();

    void add(Problem problem) {
        found.add(problem);
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
