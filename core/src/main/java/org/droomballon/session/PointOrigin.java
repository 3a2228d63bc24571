package org.droomballon.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a point came from, in brief, so that it can be read without the evening.
 *
 * @param date of the evening, if that was written down
 * @param tables the names of the tables that wrote it
 * @param cards the numbers on the cards, as people know them
 * @param lenses the labels of the lenses, in the language of the evening
 */
public record PointOrigin(Optional<LocalDate> date, List<String> tables, List<Integer> cards, List<String> lenses) {
    public PointOrigin {
        Objects.requireNonNull(date, "date");
        tables = List.copyOf(tables);
        cards = List.copyOf(cards);
        lenses = List.copyOf(lenses);
    }
}
