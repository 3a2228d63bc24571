package org.droomballon.swing.talk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.droomballon.session.Group;
import org.droomballon.session.Role;
import org.droomballon.session.RoleTurns;
import org.droomballon.session.Seat;

/** Who had a turn in the talk about a card. */
final class Turns {
    /** A seat as it is during a card. */
    record SeatTurn(int number, Role role, Optional<String> name, boolean had) {
        SeatTurn {
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(name, "name");
        }
    }

    private Turns() {}

    /**
     * The seats of the table.
     *
     * @param place which card of the table it is, from 0
     */
    static List<SeatTurn> of(Here here, int place) {
        List<Integer> waiting = here.session().state(here.group(), here.card()).waiting();
        RoleTurns moving = here.session().programme().roles().firstOr(RoleTurns.EVENING);
        Group table = here.table();
        return table.seats().stream()
                .map(seat -> new SeatTurn(
                        seat.number(), table.role(seat, place, moving), name(seat), !waiting.contains(seat.number())))
                .toList();
    }

    private static Optional<String> name(Seat seat) {
        return seat.name().first().filter(name -> !name.isBlank());
    }

    /** Ticks a seat, or takes the tick away. */
    static void toggle(Here here, SeatTurn seat) {
        here.change(editor -> editor.turn(here.group(), here.card(), seat.number(), !seat.had()));
    }
}
