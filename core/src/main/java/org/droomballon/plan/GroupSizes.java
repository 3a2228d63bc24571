package org.droomballon.plan;

import com.google.common.primitives.Ints;
import java.util.List;
import java.util.stream.IntStream;
import org.droomballon.deck.ConversationRules;

/**
 * How parents are spread over tables: never more than one apart, and a number of seats in the middle of what the deck
 * allows where that works out. With 2 to 5 at a table that is 4, and 14 parents sit as 4, 4, 3, 3.
 *
 * <p>With {@code t} tables everybody sits if {@code t * smallest <= parents <= t * largest}. So there is a seating if and
 * only if a whole number lies from {@code parents / largest} to {@code parents / smallest}. From {@code smallest} parents
 * up that is always so where {@code largest >= 2 * smallest - 1}, as with 2 to 5; else there are numbers in between that no
 * seating fits, such as 7 parents at tables of 4 to 6.
 */
record GroupSizes(int parents, int smallest, int largest) {
    GroupSizes(int parents, ConversationRules rules) {
        this(parents, rules.groupMin(), rules.groupMax());
    }

    int fewestTables() {
        return roundedUp(parents, largest);
    }

    int mostTables() {
        return parents / smallest;
    }

    boolean isPossible() {
        return parents >= smallest && fewestTables() <= mostTables();
    }

    boolean isPossible(int tables) {
        return tables >= fewestTables() && tables <= mostTables();
    }

    /** How many tables there are unless people ask otherwise. */
    int usualTables() {
        int usual = roundedUp(smallest + largest, 2);
        return Ints.constrainToRange(roundedUp(parents, usual), fewestTables(), mostTables());
    }

    /**
     * The sizes of the tables, the largest first.
     *
     * @param tables a possible number
     */
    List<Integer> of(int tables) {
        if (!isPossible(tables)) {
            throw new IllegalArgumentException(parents + " parents cannot sit at " + tables + " tables");
        }
        int larger = parents % tables;
        return IntStream.range(0, tables)
                .map(table -> parents / tables + (table < larger ? 1 : 0))
                .boxed()
                .toList();
    }

    private static int roundedUp(int number, int by) {
        return (number + by - 1) / by;
    }
}
