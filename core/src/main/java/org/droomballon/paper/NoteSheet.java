package org.droomballon.paper;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.droomballon.deck.Card;
import org.droomballon.session.Group;
import org.droomballon.session.Session;

/** The sheet on which one table writes about one card. */
public record NoteSheet(Group table, Card card, SheetCode code) {
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
     * The sheets that carry a code, also for a card that was not planned at that table: none if it is of another evening,
     * and very rarely two, since codes are short.
     */
    public static List<NoteSheet> find(Session session, SheetCode code) {
        return session.tables().stream()
                .flatMap(table -> of(session, table))
                .filter(sheet -> sheet.code().equals(code))
                .toList();
    }

    private static Stream<NoteSheet> of(Session session, Group table) {
        return session.deck().cards().stream().map(card -> of(session, table, card));
    }

    private static NoteSheet of(Session session, Group table, Card card) {
        return new NoteSheet(table, card, SheetCode.of(session.id(), table.id(), card.id()));
    }
}
