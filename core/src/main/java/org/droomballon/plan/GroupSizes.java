package org.droomballon.plan;

import java.util.List;
import java.util.stream.IntStream;

/** How parents are spread over tables: four at a table where that works out, never more than one apart. */
public final class GroupSizes {
    private static final int USUAL = 4;

    private GroupSizes() {}

    /**
     * The sizes of the tables, the largest first: 14 parents sit as 4, 4, 3, 3.
     *
     * @param parents from 2; one parent is no conversation
     */
    public static List<Integer> of(int parents) {
        if (parents < 2) {
            throw new IllegalArgumentException("a conversation takes 2 parents or more, not " + parents);
        }
        int tables = (parents + USUAL - 1) / USUAL;
        int larger = parents % tables;
        return IntStream.range(0, tables)
                .map(table -> parents / tables + (table < larger ? 1 : 0))
                .boxed()
                .toList();
    }
}
