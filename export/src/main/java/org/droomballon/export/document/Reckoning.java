package org.droomballon.export.document;

import java.util.List;
import java.util.Objects;

/**
 * The sums behind the points, to be done again by anybody with a pencil.
 *
 * @param rules how it was reckoned, a sentence or two each
 * @param columns the heads of the table of the sums: point, for each, who, together
 * @param sums in the order in which the rule chose; nothing where nothing was chosen
 * @param near what just missed the list, and how the reader should take that
 * @param purses what every table had, paid and has left; no rows where nobody paid
 */
public record Reckoning(
        List<String> rules,
        List<String> columns,
        List<Sum> sums,
        Chapter nearly,
        List<NearLine> near,
        Chapter ends,
        Grid purses) {
    private static final Chapter EMPTY = new Chapter("", "");

    /** Where every wish is among the points, so that there was nothing to reckon. */
    static final Reckoning NONE =
            new Reckoning(List.of(), List.of(), List.of(), EMPTY, List.of(), EMPTY, new Grid(List.of(), List.of()));

    public Reckoning {
        rules = List.copyOf(rules);
        columns = List.copyOf(columns);
        sums = List.copyOf(sums);
        Objects.requireNonNull(nearly, "nearly");
        near = List.copyOf(near);
        Objects.requireNonNull(ends, "ends");
        Objects.requireNonNull(purses, "purses");
    }
}
