package org.droomballon.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Collects what is wrong while a file is read, so that all is told at once. */
final class Problems {
    private static final int MOST = 1000;

    private final List<Problem> found = new ArrayList<>();
    private int count;

    /** Nobody mends more than a thousand places by hand: those after them are counted only. */
    void add(Problem problem) {
        count++;
        if (found.size() < MOST) {
            found.add(problem);
        }
    }

    /** How many were noted, also of those that are not told. */
    int count() {
        return count;
    }

    /** Says the problems from an index on in another way. */
    void replaceFrom(int first, UnaryOperator<Problem> otherwise) {
        found.subList(Math.min(first, found.size()), found.size()).replaceAll(otherwise);
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
