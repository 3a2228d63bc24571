package org.droomballon.file;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.primitives.Ints;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.droomballon.file.Problem.Kind;
import org.droomballon.session.Ballots;
import org.droomballon.session.Group;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;
import org.droomballon.session.Seat;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;

/**
 * Dots that somebody typed in from the tally sheets: the columns {@code table} and {@code item}, and of these two at
 * least one: {@code seats}, the numbers of the seats that gave a dot, with spaces between; {@code count}, how many they
 * were where only that is known. With a column {@code wish} it is a filled-in {@link BallotsForm}, whose rows without dots are
 * passed over.
 */
public final class BallotsCsv {
    private static final List<String> COLUMNS = List.of("table", "item", "wish", "seats", "count");

    private final List<Row> rows;

    private BallotsCsv(List<Row> rows) {
        this.rows = rows;
    }

    /** Reads the table against the session in which the dots belong. */
    public static BallotsCsv read(Path path, Session session) throws UnreadableFileException {
        CsvTable table = CsvTable.read(path, COLUMNS, List.of("table", "item"));
        List<Row> rows = table.rows().stream()
                .filter(row -> !isLeftEmpty(row))
                .flatMap(row -> row(row, session).stream())
                .toList();
        tellDoubles(rows);
        table.throwIfAny();
        return new BallotsCsv(rows);
    }

    /** A wish stands once for a table: two rows are a slip, and nobody knows whether to add them up. */
    private static void tellDoubles(List<Row> rows) {
        Map<List<Object>, Row> first = new HashMap<>();
        for (Row row : rows) {
            Row before = first.putIfAbsent(List.of(row.group().id(), row.item()), row);
            if (before != null) {
                row.cells()
                        .report(
                                Kind.DOUBLE_ROW,
                                "item",
                                row.item().toString(),
                                row.group().title(),
                                Integer.toString(before.cells().line()));
            }
        }
    }

    /** A row of a {@link BallotsForm} on which nobody gave a dot. */
    private static boolean isLeftEmpty(CsvRow row) {
        boolean isOfForm = !row.cell("wish").isEmpty();
        return isOfForm && row.cell("seats").isEmpty() && row.cell("count").isEmpty();
    }

    /**
     * Notes the dots, in place of what the named seats and counts said before. In a table in which any seat is named, a
     * seat that never gave a dot has an empty ballot; one that is not named here keeps the dots that it had.
     */
    public void addTo(SessionEditor editor) {
        rows.stream()
                .filter(row -> row.seats().isEmpty())
                .forEach(row -> editor.tally(row.group().id(), row.item(), row.count()));
        Ballots before = editor.session().ballots();
        ImmutableListMultimap.Builder<String, Row> named = ImmutableListMultimap.builder();
        rows.stream()
                .filter(row -> !row.seats().isEmpty())
                .forEach(row -> named.put(row.group().id(), row));
        named.build().asMap().values().forEach(ofTable -> addSeats(editor, before, List.copyOf(ofTable)));
    }

    /** The number of dots in the table. */
    public int dots() {
        return rows.stream()
                .mapToInt(
                        row -> row.seats().isEmpty() ? row.count() : row.seats().size())
                .sum();
    }

    private static void addSeats(SessionEditor editor, Ballots before, List<Row> ofTable) {
        Group group = ofTable.get(0).group();
        SetMultimap<Integer, ItemId> bySeat = LinkedHashMultimap.create();
        ofTable.forEach(row -> row.seats().forEach(seat -> bySeat.put(seat, row.item())));
        for (Seat seat : group.seats()) {
            boolean named = bySeat.containsKey(seat.number());
            if (named || !hasBallot(before, group, seat)) {
                editor.ballot(
                        group.id(),
                        seat.number(),
                        bySeat.get(seat.number()).stream().sorted().toList());
            }
        }
    }

    private static boolean hasBallot(Ballots before, Group group, Seat seat) {
        return before.seats().stream()
                .anyMatch(ballot ->
                        ballot.group().equals(group.id()) && ballot.seat() == seat.number() && ballot.isGiven());
    }

    private static Optional<Row> row(CsvRow row, Session session) {
        Optional<Group> group = row.group(session);
        Optional<Item> item = row.item("item", session);
        List<Integer> seats = group.map(table -> seats(row, table)).orElse(List.of());
        int count = group.map(table -> count(row, table)).orElse(0);
        if (row.cell("seats").isEmpty() && row.cell("count").isEmpty()) {
            row.report(Kind.EMPTY, "seats", "seats");
        }
        if (!seats.isEmpty() && !row.cell("count").isEmpty() && seats.size() != count) {
            row.report(Kind.COUNT_DIFFERS, "count", row.cell("count"), Integer.toString(seats.size()));
        }
        return group.isPresent() && item.isPresent()
                ? Optional.of(new Row(row, group.get(), item.get().id(), seats, count))
                : Optional.empty();
    }

    private static List<Integer> seats(CsvRow row, Group group) {
        List<Integer> seats = parsed(row, group);
        seats.stream()
                .filter(seat -> Collections.frequency(seats, seat) > 1)
                .distinct()
                .forEach(seat -> row.report(Kind.DOUBLE_SEAT, "seats", seat.toString()));
        return seats;
    }

    private static List<Integer> parsed(CsvRow row, Group group) {
        return Splitter.on(' ')
                .omitEmptyStrings()
                .splitToStream(row.cell("seats").replace(',', ' '))
                .flatMap(text -> {
                    Optional<Integer> seat =
                            SeatNumbers.parse(text, group.seats().size());
                    if (seat.isEmpty()) {
                        row.report(
                                Kind.BAD_SEAT,
                                "seats",
                                text,
                                Integer.toString(group.seats().size()));
                    }
                    return seat.stream();
                })
                .toList();
    }

    private static int count(CsvRow row, Group group) {
        if (row.cell("count").isEmpty()) {
            return 0;
        }
        Integer count = Ints.tryParse(row.cell("count"));
        if (count == null || count < 0 || count > group.seats().size()) {
            row.report(
                    Kind.BAD_SEAT,
                    "count",
                    row.cell("count"),
                    Integer.toString(group.seats().size()));
            return 0;
        }
        return count;
    }

    private record Row(CsvRow cells, Group group, ItemId item, List<Integer> seats, int count) {}
}
