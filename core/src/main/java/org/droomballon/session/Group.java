package org.droomballon.session;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The parents at one table. */
public record Group(String id, Register<String> name, List<Seat> seats) {
    public Group {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        seats = seats.stream().sorted(Comparator.comparingInt(Seat::number)).toList();
    }

    /** The name that people gave the table, else its id. */
    public String title() {
        return name.firstOr(id);
    }
}
