package org.droomballon.file;

import java.util.Map;
import java.util.Optional;
import org.droomballon.file.Problem.Kind;
import org.droomballon.session.Group;

/** An id that begins with a group: {@code blauw/3} is a seat, {@code blauw/k01} a talk. */
record TableRef(String group, int seats, String rest) {
    /**
     * Nothing, and a problem, if the id has another form or the group is not in the file.
     *
     * @param groups the groups of the file, by id
     */
    static Optional<TableRef> read(Place at, Map<String, Group> groups) {
        Optional<String> id = at.text();
        int slash = id.map(text -> text.indexOf('/')).orElse(-1);
        if (id.isPresent() && slash < 1) {
            at.report(Kind.BAD_ID, id.get());
        }
        return slash < 1
                ? Optional.empty()
                : find(at, id.get().substring(0, slash), id.get().substring(slash + 1), groups);
    }

    private static Optional<TableRef> find(Place at, String table, String rest, Map<String, Group> groups) {
        Optional<Group> known = Optional.ofNullable(groups.get(table));
        if (known.isEmpty()) {
            at.report(Kind.UNKNOWN_ID, table, "group");
        }
        return known.map(group -> new TableRef(table, group.seats().size(), rest));
    }

    Optional<Integer> seat(Place at) {
        Optional<Integer> seat = SeatNumbers.parse(rest, seats);
        if (seat.isEmpty()) {
            at.report(Kind.BAD_SEAT, rest, Integer.toString(seats));
        }
        return seat;
    }
}
