package org.droomballon.consolidation;

/**
 * What the texts of one size need to be alike enough to a text that is no smaller.
 *
 * @param shared so many pieces in common, at least 1
 * @param lastPosition the last position, from 0, at which the first piece in common may stand in them
 * @param mostApart so many pieces at most that only one of the two has
 * @param end the number of the first text that is larger than they
 */
record Need(int shared, int lastPosition, int mostApart, int end) {
    static Need of(int shared, int size, int largerSize, int end) {
        return new Need(shared, size - shared, size + largerSize - 2 * shared, end);
    }
}
