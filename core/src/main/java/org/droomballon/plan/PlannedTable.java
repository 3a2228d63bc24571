package org.droomballon.plan;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.droomballon.session.Role;
import org.droomballon.session.RoleTurns;

/**
 * One table of a plan.
 *
 * @param number from 1
 * @param roles at its first card, seat by seat
 * @param names seat by seat; empty where only the number of parents is known
 * @param cards that it talks about, by id, in its order
 */
public record PlannedTable(int number, List<Role> roles, List<String> names, List<String> cards) {
    public PlannedTable {
        roles = List.copyOf(roles);
        names = List.copyOf(names);
        cards = List.copyOf(cards);
        if (number < 1 || roles.isEmpty() || (!names.isEmpty() && names.size() != roles.size())) {
            throw new IllegalArgumentException("table " + number + ": " + roles + ", " + names);
        }
    }

    /** The id of its group in a session. */
    public String id() {
        return "t" + number;
    }

    public int seats() {
        return roles.size();
    }

    /**
     * The seats, from 1, that have a role while this table talks about a card.
     *
     * @param card which card of this table it is, from 0
     */
    public List<Integer> seatsWith(Role role, int card, RoleTurns turns) {
        Objects.requireNonNull(role, "role");
        return IntStream.rangeClosed(1, seats())
                .filter(seat -> turns.at(roles, seat, card) == role)
                .boxed()
                .toList();
    }
}
