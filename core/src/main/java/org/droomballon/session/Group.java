package org.droomballon.session;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The parents at one table.
 *
 * @param cards the ids of the cards that this table talks about, in its order; nothing where it follows the programme
 */
public record Group(String id, Register<String> name, Register<List<String>> cards, List<Seat> seats) {
    public Group {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(cards, "cards");
        seats = seats.stream().sorted(Comparator.comparingInt(Seat::number)).toList();
    }

    /** The name that people gave the table, else its id. */
    public String title() {
        return name.firstOr(id);
    }

    /**
     * What a seat does while this table talks about a card.
     *
     * @param seat one of the seats of this table
     * @param card which card of this table it is, from 0
     */
    public Role role(Seat seat, int card, RoleTurns turns) {
        List<Role> first =
                seats.stream().map(each -> each.role().firstOr(Role.PARENT)).toList();
        return turns.at(first, seats.indexOf(seat) + 1, card);
    }

    Group withCards(Register<List<String>> changed) {
        return new Group(id, name, changed, seats);
    }

    Group withSeat(Seat changed) {
        List<Seat> others = seats.stream()
                .map(seat -> seat.number() == changed.number() ? changed : seat)
                .toList();
        return new Group(id, name, cards, others);
    }
}
