package org.droomballon.session;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The parents at one table.
 *
 * @param removed what had been seen of the table when it was taken away; see {@link Session#tables()}
 */
public record Group(String id, Register<String> name, List<Seat> seats, Register<VersionVector> removed) {
    public Group {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(removed, "removed");
        seats = seats.stream().sorted(Comparator.comparingInt(Seat::number)).toList();
    }

    Group withRemoved(Register<VersionVector> changed) {
        return new Group(id, name, seats, changed);
    }

    boolean isRemoved() {
        return Removal.holds(removed, fields());
    }

    List<Register<?>> fields() {
        Stream<Register<?>> ofSeats = seats.stream().flatMap(seat -> Stream.of(seat.role(), seat.name()));
        return Stream.concat(Stream.of(name), ofSeats).toList();
    }

    /** The name that people gave the table, else its id. */
    public String title() {
        return name.firstOr(id);
    }
}
