package org.droomballon.file;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.consolidation.Bundle;
import org.droomballon.consolidation.Bundles;
import org.droomballon.session.Ballot;
import org.droomballon.session.Group;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;
import org.droomballon.session.Session;
import org.droomballon.session.Tally;

/**
 * The table into which one person types the dots of the tally sheets: for every table a row for each wish, with the dots that are
 * known already. {@link BallotsCsv} reads it back; a row without dots means nothing.
 */
public final class BallotsForm {
    private static final int COLUMNS = 5;

    /**
     * How the table looks to a reader.
     *
     * @param between the character between two cells of a CSV
     * @param headings of the five columns: table, item, wish, seats, count; names that {@link BallotsCsv} knows
     */
    public record Style(TableFormat format, char between, List<String> headings) {
        public Style {
            headings = List.copyOf(headings);
            if (headings.size() != COLUMNS) {
                throw new IllegalArgumentException("a heading for each of the " + COLUMNS + " columns");
            }
        }
    }

    private BallotsForm() {}

    /** The table as bytes, in the order of the tables and of the wishes. */
    public static byte[] write(Session session, Style style) {
        List<Bundle> wishes = Bundles.of(session).bundles();
        return style.format()
                .write(
                        style.between(),
                        style.headings(),
                        session.tables().stream()
                                .flatMap(table -> wishes.stream().map(wish -> row(session, table, wish))));
    }

    private static List<String> row(Session session, Group table, Bundle wish) {
        return List.of(
                table.title(),
                wish.id().toString(),
                wish.wording(),
                seats(session, table, wish),
                count(session, table, wish));
    }

    private static String seats(Session session, Group table, Bundle wish) {
        Stream<Ballot> given = session.ballots().seats().stream()
                .filter(ballot -> ballot.group().equals(table.id()))
                .filter(ballot -> ballot.supports().stream().anyMatch(item -> holds(wish, item)));
        return given.map(ballot -> Integer.toString(ballot.seat())).collect(Collectors.joining(" "));
    }

    /** Where only a number of dots is known; several notes of one wish are told apart by nobody, so the most counts. */
    private static String count(Session session, Group table, Bundle wish) {
        return session.ballots().tallies().stream()
                .filter(tally -> tally.group().equals(table.id()) && holds(wish, tally.item()))
                .mapToInt(Tally::dots)
                .filter(dots -> dots > 0)
                .max()
                .stream()
                .mapToObj(Integer::toString)
                .collect(Collectors.joining());
    }

    private static boolean holds(Bundle wish, ItemId item) {
        return wish.items().stream().map(Item::id).anyMatch(item::equals);
    }
}
