package org.droomballon.plan;

import java.util.BitSet;
import java.util.List;

/**
 * People who sit at one table, whatever table that is.
 *
 * @param people their numbers in the list of names, from 0
 * @param apart the numbers of the parties at another table, from 0
 */
record Party(List<Integer> people, BitSet apart) {
    int size() {
        return people.size();
    }

    /** Whether a wish is about this party; all others sit wherever there is a chair. */
    boolean isBound() {
        return size() > 1 || !apart.isEmpty();
    }
}
