package org.droomballon.swing.prepare;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.droomballon.export.wording.Wording;
import org.droomballon.plan.PlannedTable;
import org.droomballon.session.Group;
import org.droomballon.session.Role;

/**
 * A table as it is shown.
 *
 * @param cards the numbers of its cards; empty where all tables have the same
 */
record TableFace(String name, List<SeatFace> seats, String cards) {
    TableFace {
        Objects.requireNonNull(name, "name");
        seats = List.copyOf(seats);
        Objects.requireNonNull(cards, "cards");
    }

    static TableFace of(PlannedTable table, String name, String cards) {
        List<SeatFace> seats = IntStream.range(0, table.seats())
                .mapToObj(at -> new SeatFace(
                        at + 1,
                        table.roles().get(at),
                        table.names().isEmpty() ? "" : table.names().get(at)))
                .toList();
        return new TableFace(name, seats, cards);
    }

    static TableFace of(Group table, String cards) {
        List<SeatFace> seats = table.seats().stream()
                .map(seat -> new SeatFace(
                        seat.number(),
                        seat.role().firstOr(Role.PARENT),
                        seat.name().firstOr("")))
                .toList();
        return new TableFace(table.title(), seats, cards);
    }

    boolean isNamed() {
        return seats.stream().anyMatch(seat -> !seat.name().isBlank());
    }

    /** All of it in words, for who does not see the drawing. */
    String inWords(Wording words) {
        return seats.stream()
                .map(seat -> words.say("seat." + seat.role().name().toLowerCase(Locale.ROOT), seat.number()))
                .collect(Collectors.joining("; "));
    }
}
