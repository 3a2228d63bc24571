package org.droomballon.paper;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.droomballon.deck.Card;
import org.droomballon.session.Group;
import org.droomballon.session.Session;

/** The sheet on which one table writes about one card. */
public record NoteSheet(Group table, Card card, SheetCode code) {
    /** How many notes a lens has room for on a sheet, and in the table into which it is typed. */
    public static final int NOTES_PER_LENS = 5;

    public NoteSheet {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(code, "code");
    }

    /** A sheet for each card of each table, in the order in which they are talked about. */
    public static List<NoteSheet> of(Session session) {
        return session.tables().stream()
                .flatMap(table -> session.cardsOf(table).stream()
                        .flatMap(card -> session.deck().card(card).stream())
                        .map(card -> of(session, table, card)))
                .toList();
    }

    /**
     * The sheets of an evening by their code, also those for cards that were not planned at a table. A code of another evening
     * has none, and very rarely one has two, since codes are short.
     */
    public static ImmutableListMultimap<SheetCode, NoteSheet> byCode(Session session) {
        return session.tables().stream()
                .flatMap(table -> of(session, table))
                .collect(ImmutableListMultimap.toImmutableListMultimap(NoteSheet::code, sheet -> sheet));
    }

    private static Stream<NoteSheet> of(Session session, Group table) {
        return session.deck().cards().stream().map(card -> of(session, table, card));
    }

    private static NoteSheet of(Session session, Group table, Card card) {
        return new NoteSheet(table, card, SheetCode.of(session.id(), table.id(), card.id()));
    }
}
