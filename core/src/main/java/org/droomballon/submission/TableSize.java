package org.droomballon.submission;

/** A table by its number, from 1, and how many people sat there. */
public record TableSize(int number, int people) {
    public TableSize {
        if (number < 1 || people < 0) {
            throw new IllegalArgumentException("table " + number + " with " + people + " people");
        }
    }
}
