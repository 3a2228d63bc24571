package org.droomballon.cli;

import com.google.common.base.CaseFormat;
import com.google.common.collect.Streams;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.droomballon.deck.Card;
import org.droomballon.export.wording.Wording;
import org.droomballon.plan.Plan;
import org.droomballon.plan.PlannedTable;
import org.droomballon.plan.Stretch;
import org.droomballon.session.Role;
import org.droomballon.session.RoleTurns;

/** A plan as lines for a terminal: the tables, then the running order. */
record PlanText(Plan plan, Wording wording) {
    List<String> lines() {
        return Streams.concat(
                        Stream.of(summary(), ""),
                        tables().lines().stream(),
                        turning(),
                        Stream.of(""),
                        order().lines().stream())
                .toList();
    }

    private String summary() {
        return wording.say(
                "plan.summary",
                plan.parents(),
                plan.tables().size(),
                plan.cards().size(),
                plan.timetable().minutes(),
                Long.toString(plan.seed()));
    }

    private Stream<String> turning() {
        return plan.turns() == RoleTurns.PER_CARD ? Stream.of(wording.say("plan.turning")) : Stream.empty();
    }

    private TextTable tables() {
        List<String> headings = columns("table", "seats", "facilitator", "note-taker", "cards");
        boolean named = plan.tables().stream().anyMatch(table -> !table.names().isEmpty());
        List<List<String>> rows = new ArrayList<>();
        rows.add(named ? and(headings, wording.say("plan.column.who")) : headings);
        plan.tables().forEach(table -> rows.add(named ? and(row(table), who(table)) : row(table)));
        return new TextTable(rows);
    }

    private List<String> row(PlannedTable table) {
        return List.of(
                wording.say("plan.table", table.number()),
                Integer.toString(table.seats()),
                seats(table, Role.FACILITATOR),
                seats(table, Role.NOTE_TAKER),
                numbers(table.cards()));
    }

    /** Seat by card where roles move on, else for the whole evening. */
    private String seats(PlannedTable table, Role role) {
        int different = plan.turns() == RoleTurns.PER_CARD ? table.cards().size() : 1;
        return IntStream.range(0, different)
                .mapToObj(card -> table.seatsWith(role, card, plan.turns()).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining("+")))
                .collect(Collectors.joining(", "));
    }

    private static String who(PlannedTable table) {
        return IntStream.rangeClosed(1, table.seats())
                .mapToObj(seat -> seat + " " + table.names().get(seat - 1))
                .collect(Collectors.joining(", "));
    }

    private TextTable order() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns("from", "minutes", "what"));
        plan.timetable()
                .stretches()
                .forEach(stretch ->
                        rows.add(List.of(time(stretch.from()), Integer.toString(stretch.minutes()), what(stretch))));
        rows.add(List.of(time(plan.timetable().minutes()), "", wording.say("plan.stretch.end")));
        return new TextTable(rows);
    }

    /** The time on the clock, or the minutes since the start. */
    private String time(int minute) {
        return plan.timetable().clock(minute).map(LocalTime::toString).orElse(Integer.toString(minute));
    }

    private String what(Stretch stretch) {
        if (!stretch.isCard()) {
            return wording.say("plan.stretch."
                    + CaseFormat.UPPER_UNDERSCORE.to(
                            CaseFormat.LOWER_HYPHEN, stretch.kind().name()));
        }
        List<String> cards = plan.cardsOf(stretch.round());
        return cards.size() == 1
                ? wording.say("plan.stretch.card", numbers(cards), question(cards.get(0)))
                : wording.say("plan.stretch.cards", numbers(cards));
    }

    private String question(String card) {
        return plan.deck()
                .card(card)
                .flatMap(known -> known.question(wording.language()))
                .orElseGet(() -> wording.say("plan.own-question"));
    }

    private String numbers(List<String> cards) {
        return cards.stream()
                .flatMap(card -> plan.deck().card(card).stream())
                .map(Card::number)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private List<String> columns(String... names) {
        return Stream.of(names).map(name -> wording.say("plan.column." + name)).toList();
    }

    private static List<String> and(List<String> cells, String last) {
        return Stream.concat(cells.stream(), Stream.of(last)).toList();
    }
}
