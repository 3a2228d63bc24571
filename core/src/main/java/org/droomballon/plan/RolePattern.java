package org.droomballon.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.droomballon.deck.ConversationRules;
import org.droomballon.session.Role;

/**
 * The roles at a table at its first card.
 *
 * <p>Where roles move on one seat per card, how often anybody has a role may differ by at most one after any number of
 * cards. That is so if and only if the seats with that role are spread as evenly over the table as can be (a balanced word,
 * as in the theory of words: seat {@code s} has it if {@code s * holders mod seats < holders}). With one facilitator and one
 * note-taker that is seats 1 and 2. With more of both there may be no two such patterns side by side, as with 3 and 2 at a
 * table of 6.
 */
record RolePattern(int seats, ConversationRules rules) {
    /** Facilitators first, then note-takers. */
    List<Role> standing() {
        int takers = rules.facilitators() + rules.noteTakers();
        return IntStream.range(0, seats)
                .mapToObj(seat ->
                        seat < rules.facilitators() ? Role.FACILITATOR : seat < takers ? Role.NOTE_TAKER : Role.PARENT)
                .toList();
    }

    /** Roles that may move on with the cards; nothing where that would not be fair. */
    Optional<List<Role>> turning() {
        return IntStream.range(0, seats)
                .filter(this::isFree)
                .mapToObj(this::shifted)
                .findFirst();
    }

    private boolean isFree(int shift) {
        return IntStream.range(0, seats).noneMatch(seat -> facilitates(seat) && takesNotes(seat, shift));
    }

    private List<Role> shifted(int shift) {
        return IntStream.range(0, seats)
                .mapToObj(seat ->
                        facilitates(seat) ? Role.FACILITATOR : takesNotes(seat, shift) ? Role.NOTE_TAKER : Role.PARENT)
                .toList();
    }

    private boolean facilitates(int seat) {
        return isEvenly(seat, rules.facilitators());
    }

    private boolean takesNotes(int seat, int shift) {
        return isEvenly(Math.floorMod(seat - shift, seats), rules.noteTakers());
    }

    private boolean isEvenly(int seat, int holders) {
        return seat * holders % seats < holders;
    }
}
