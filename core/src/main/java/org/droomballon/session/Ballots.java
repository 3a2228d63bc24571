package org.droomballon.session;

import java.util.Comparator;
import java.util.List;

/** All dots of an evening, per seat and as numbers per table. */
public record Ballots(List<Ballot> seats, List<Tally> tallies) {
    public static final Ballots NONE = new Ballots(List.of(), List.of());

    public Ballots {
        seats = seats.stream()
                .sorted(Comparator.comparing(Ballot::group).thenComparingInt(Ballot::seat))
                .toList();
        tallies = tallies.stream()
                .sorted(Comparator.comparing(Tally::group).thenComparing(Tally::item))
                .toList();
    }

    /** Whether a table gave its dots, be it none. */
    public boolean has(String group) {
        return seats.stream().anyMatch(ballot -> ballot.group().equals(group) && ballot.isGiven())
                || tallies.stream()
                        .anyMatch(tally ->
                                tally.group().equals(group) && tally.count().hasValue());
    }

    public boolean isEmpty() {
        return seats.stream().noneMatch(Ballot::isGiven)
                && tallies.stream().noneMatch(tally -> tally.count().hasValue());
    }

    Ballots ofTable(String group) {
        return new Ballots(
                seats.stream().filter(ballot -> ballot.group().equals(group)).toList(),
                tallies.stream().filter(tally -> tally.group().equals(group)).toList());
    }
}
