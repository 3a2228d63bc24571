package org.droomballon.session;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The parents at one table.
 *
 * @param cards the ids of the cards that this table talks about, in its order; nothing where it follows the programme
 * @param removed what had been seen of the table when it was taken away; see {@link Session#tables()}
 */
public record Group(
        String id,
        Register<String> name,
        Register<List<String>> cards,
        List<Seat> seats,
        Register<VersionVector> removed) {
    public Group {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(cards, "cards");
        Objects.requireNonNull(removed, "removed");
        seats = ImmutableList.sortedCopyOf(Comparator.comparingInt(Seat::number), seats);
    }

    Group withRemoved(Register<VersionVector> changed) {
        return new Group(id, name, cards, seats, changed);
    }

    Group withCards(Register<List<String>> changed) {
        return new Group(id, name, changed, seats, removed);
    }

    /** The seat with that number, which must be there. */
    Seat seat(int number) {
        return seats.stream()
                .filter(seat -> seat.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no seat " + number + " in group '" + id + "'"));
    }

    /** Whether a title is one word, such as a colour, and so does not say itself that it is that of a table. */
    public static boolean isBareWord(String title) {
        return !title.isEmpty() && title.codePoints().allMatch(Character::isLetter);
    }

    boolean isRemoved() {
        return Removal.holds(removed, fields());
    }

    List<Register<?>> fields() {
        Stream<Register<?>> ofSeats = seats.stream().flatMap(seat -> Stream.of(seat.role(), seat.name()));
        return Stream.concat(Stream.of(name, cards), ofSeats).toList();
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

    Group withSeat(Seat changed) {
        List<Seat> others = seats.stream()
                .map(seat -> seat.number() == changed.number() ? changed : seat)
                .toList();
        return new Group(id, name, cards, others, removed);
    }
}
