package org.droomballon.session;

import java.util.List;

/** Whether the roles at a table stay where they are, or move on with the cards. */
public enum RoleTurns {
    /** Who facilitates does so the whole evening. */
    EVENING,
    /** With every card, each role moves on to the next seat of the table; after the last seat comes the first. */
    PER_CARD;

    /**
     * What a seat does while its table talks about a card.
     *
     * @param first the roles at the first card, seat by seat
     * @param seat from 1
     * @param card which card of this table it is, from 0
     */
    public Role at(List<Role> first, int seat, int card) {
        int moved = this == PER_CARD ? card : 0;
        return first.get(Math.floorMod(seat - 1 - moved, first.size()));
    }
}
