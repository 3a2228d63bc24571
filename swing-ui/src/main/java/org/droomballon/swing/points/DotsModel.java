package org.droomballon.swing.points;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.droomballon.consolidation.Bundle;
import org.droomballon.session.Ballot;
import org.droomballon.session.Ballots;
import org.droomballon.session.Group;
import org.droomballon.session.ItemId;
import org.droomballon.session.Seat;
import org.droomballon.session.SessionEditor;
import org.droomballon.session.Tally;

/** The dots of every table: seat by seat, or as numbers where only those are known. */
final class DotsModel {
    static final int MOST_AGREED = 20;

    private final PointsModel points;
    private final Map<String, Way> ways = new HashMap<>();
    private Optional<String> selected = Optional.empty();
    private int agreed;

    /** How the dots of a table are written down. */
    enum Way {
        SEATS,
        COUNTS
    }

    DotsModel(PointsModel points) {
        this.points = points;
    }

    List<Group> tables() {
        return points.session().tables();
    }

    /** The table whose dots are seen now; the first where people chose none. */
    Optional<Group> table() {
        return tables().stream()
                .filter(table -> selected.filter(table.id()::equals).isPresent())
                .findFirst()
                .or(() -> tables().stream().findFirst());
    }

    void select(String table) {
        selected = Optional.of(table);
        points.tell();
    }

    /** What gets dots, in the order of the sheet on which they are given. */
    List<Bundle> wishes() {
        return points.bundles().bundles();
    }

    /** How many dots every parent gets, as people agreed; 0 where they did not say. */
    int agreed() {
        return agreed;
    }

    void agree(int dots) {
        agreed = Math.max(0, Math.min(MOST_AGREED, dots));
        points.tell();
    }

    private Ballots ballots() {
        return points.session().ballots();
    }

    Way way(Group table) {
        return ways.getOrDefault(table.id(), hasCounts(table) && !hasSeats(table) ? Way.COUNTS : Way.SEATS);
    }

    private boolean hasCounts(Group table) {
        return ballots().tallies().stream().anyMatch(tally -> tally.group().equals(table.id()) && tally.dots() > 0);
    }

    private boolean hasSeats(Group table) {
        return ballots().seats().stream()
                .anyMatch(ballot ->
                        ballot.group().equals(table.id()) && !ballot.supports().isEmpty());
    }

    /** Dots that are there already become what the other way can say of them. */
    void write(Group table, Way way) {
        ways.put(table.id(), way);
        if (way == Way.COUNTS && hasSeats(table)) {
            points.evening().change(editor -> countsFromSeats(editor, table));
        } else if (way == Way.SEATS && hasCounts(table)) {
            points.evening().change(editor -> seatsFromCounts(editor, table));
        } else {
            points.tell();
        }
    }

    private void countsFromSeats(SessionEditor editor, Group table) {
        List<Integer> counts = wishes().stream().map(wish -> dots(table, wish)).toList();
        IntStream.range(0, counts.size())
                .filter(at -> counts.get(at) > 0)
                .forEach(at -> tally(editor, table, wishes().get(at), counts.get(at)));
        given(table).forEach(seat -> editor.ballot(table.id(), seat, List.of()));
    }

    /** A number stands for the first seats, as everywhere. */
    private void seatsFromCounts(SessionEditor editor, Group table) {
        Map<Integer, List<ItemId>> bySeat = new HashMap<>();
        table.seats().forEach(seat -> bySeat.put(seat.number(), supported(table, seat.number())));
        bySeat.forEach((seat, items) -> editor.ballot(table.id(), seat, items));
        ballots().tallies().stream()
                .filter(tally -> tally.group().equals(table.id()) && tally.dots() > 0)
                .forEach(tally -> editor.tally(table.id(), tally.item(), 0));
    }

    private List<ItemId> supported(Group table, int seat) {
        Stream<ItemId> counted = ballots().tallies().stream()
                .filter(tally -> tally.group().equals(table.id()) && tally.dots() >= seat)
                .map(Tally::item);
        return Stream.concat(ballot(table, seat).stream(), counted).distinct().toList();
    }

    private List<ItemId> ballot(Group table, int seat) {
        return ballots().seats().stream()
                .filter(each -> each.group().equals(table.id()) && each.seat() == seat)
                .flatMap(each -> each.supports().stream())
                .toList();
    }

    boolean hasDot(Group table, Bundle wish, int seat) {
        return wish.items().stream().anyMatch(item -> supported(table, seat).contains(item.id()));
    }

    /** How many seats of a table gave a wish a dot. */
    int dots(Group table, Bundle wish) {
        return (int) table.seats().stream()
                .filter(seat -> hasDot(table, wish, seat.number()))
                .count();
    }

    /** Gives a dot, or takes it back. */
    void toggle(Group table, Bundle wish, int seat) {
        boolean had = hasDot(table, wish, seat);
        List<ItemId> members = wish.items().stream().map(item -> item.id()).toList();
        Stream<ItemId> others = supported(table, seat).stream().filter(id -> !members.contains(id));
        List<ItemId> now =
                Stream.concat(others, had ? Stream.of() : Stream.of(wish.id())).toList();
        points.evening().change(editor -> {
            if (hasCounts(table)) {
                seatsFromCounts(editor, table);
            }
            editor.ballot(table.id(), seat, now);
        });
    }

    void count(Group table, Bundle wish, int dots) {
        int most = Math.max(0, Math.min(table.seats().size(), dots));
        points.evening().change(editor -> tally(editor, table, wish, most));
    }

    /** One number for a bundle, also where two were counted before they came together. */
    private void tally(SessionEditor editor, Group table, Bundle wish, int dots) {
        ballots().tallies().stream()
                .filter(tally -> tally.group().equals(table.id()) && tally.dots() > 0)
                .map(Tally::item)
                .filter(id -> !id.equals(wish.id()))
                .filter(id -> wish.items().stream().anyMatch(item -> item.id().equals(id)))
                .forEach(id -> editor.tally(table.id(), id, 0));
        editor.tally(table.id(), wish.id(), dots);
    }

    /** The seats that gave their dots, be it none. */
    List<Integer> given(Group table) {
        return ballots().seats().stream()
                .filter(ballot -> ballot.group().equals(table.id()) && ballot.isGiven())
                .map(Ballot::seat)
                .toList();
    }

    boolean hasGiven(Group table) {
        return ballots().has(table.id());
    }

    /** The number of dots of one seat. */
    int dotsOf(Group table, Seat seat) {
        return (int) wishes().stream()
                .filter(wish -> hasDot(table, wish, seat.number()))
                .count();
    }

    /** The seats that gave more dots than people agreed. */
    List<Integer> overAgreed(Group table) {
        return agreed == 0
                ? List.of()
                : table.seats().stream()
                        .filter(seat -> dotsOf(table, seat) > agreed)
                        .map(Seat::number)
                        .toList();
    }

    /** Whether every table gave its dots. */
    boolean isDone() {
        return tables().stream().allMatch(this::hasGiven);
    }

    String state() {
        long given = tables().stream().filter(this::hasGiven).count();
        return given == 0 ? points.words().say("dots.none") : points.words().say("dots.tables", given, tables().size());
    }
}
