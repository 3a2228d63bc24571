package org.droomballon.plan;

import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.droomballon.deck.Deck;
import org.droomballon.session.Pen;
import org.droomballon.session.RoleTurns;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;

/**
 * An evening before it begins: who sits where, what every table talks about, and when.
 *
 * @param agenda what was asked for
 * @param cards all cards that are talked about, by id, in their order
 * @param tables by number
 * @param turns whether roles move on with the cards
 * @param seed drew the lots of the seating, and decides the lots of the evening
 */
public record Plan(
        Deck deck,
        Agenda agenda,
        List<String> cards,
        List<PlannedTable> tables,
        RoleTurns turns,
        Timetable timetable,
        long seed) {
    /** Whether the film that goes with the deck is part of the evening. */
    public enum Film {
        SHOWN,
        NOT_SHOWN
    }

    public Plan {
        Objects.requireNonNull(deck, "deck");
        Objects.requireNonNull(agenda, "agenda");
        cards = List.copyOf(cards);
        tables = List.copyOf(tables);
        Objects.requireNonNull(turns, "turns");
        Objects.requireNonNull(timetable, "timetable");
    }

    /**
     * Plans an evening. Equal arguments give equal plans.
     *
     * @param agenda names cards of the deck; one that the deck lacks is an error of the caller
     * @throws NoPlanException if it cannot be, with all reasons
     */
    public static Plan of(Deck deck, Attendance who, Agenda agenda, long seed) throws NoPlanException {
        return new Planner(deck, who, agenda, seed).plan();
    }

    public int parents() {
        return tables.stream().mapToInt(PlannedTable::seats).sum();
    }

    /** What to look out for: cards whose film is not shown, cards that do not fit, minutes to spare. */
    public List<Reason> remarks() {
        return Planner.remarks(deck, agenda, cards, timetable);
    }

    /**
     * The cards that the tables talk about in a round, each once, in the order of the tables.
     *
     * @param round from 1
     */
    public List<String> cardsOf(int round) {
        return tables.stream()
                .flatMap(table -> table.cards().stream().skip(round - 1L).limit(1))
                .distinct()
                .toList();
    }

    /** The rounds in which a table talks about a must-have card. */
    public List<Integer> mustRounds() {
        return IntStream.rangeClosed(1, rounds())
                .filter(round -> cardsOf(round).stream().anyMatch(agenda.cards().must()::contains))
                .boxed()
                .toList();
    }

    /** The evening as it runs, at its start. */
    public Running running() {
        return Running.of(timetable, agenda.lengths().leastCard(), mustRounds());
    }

    /**
     * Begins the evening. Each table's file is {@link Session#ofTable} of it.
     *
     * @param id random, never used before
     * @param tableName names a table by its number from 1, in the language of the council
     */
    public Session begin(String id, Pen pen, IntFunction<String> tableName) {
        SessionEditor editor = new SessionEditor(Session.begun(id, seed, deck), pen);
        editor.cards(cards);
        if (!agenda.cards().must().isEmpty()) {
            editor.must(agenda.cards().must());
        }
        editor.film(agenda.film() == Film.SHOWN);
        timetable.start().ifPresent(editor::start);
        editor.minutes(timetable.limit());
        editor.lengths(agenda.lengths());
        editor.roles(turns);
        tables.forEach(table -> set(table, editor, tableName.apply(table.number())));
        return editor.session();
    }

    private void set(PlannedTable table, SessionEditor editor, String name) {
        editor.addGroup(table.id(), name, table.roles());
        if (!table.cards().equals(cards)) {
            editor.cardsOf(table.id(), table.cards());
        }
        IntStream.range(0, table.names().size())
                .forEach(at -> editor.nameSeat(table.id(), at + 1, table.names().get(at)));
    }

    private int rounds() {
        return tables.stream().mapToInt(table -> table.cards().size()).max().orElse(0);
    }
}
