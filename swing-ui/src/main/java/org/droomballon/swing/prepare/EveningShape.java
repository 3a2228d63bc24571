package org.droomballon.swing.prepare;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.export.wording.Wording;
import org.droomballon.plan.Plan;
import org.droomballon.plan.Stretch;
import org.droomballon.plan.Timetable;
import org.droomballon.session.Group;
import org.droomballon.session.RoleTurns;
import org.droomballon.session.Session;

/** What an evening looks like: when what happens, and who sits where. */
record EveningShape(List<Slot> order, List<TableFace> tables, RoleTurns turns) {
    EveningShape {
        order = List.copyOf(order);
        tables = List.copyOf(tables);
        Objects.requireNonNull(turns, "turns");
    }

    static EveningShape of(Plan plan, Cards cards, Wording words) {
        boolean same = plan.tables().stream().allMatch(table -> table.cards().equals(plan.cards()));
        Teller teller = new Teller(cards, words);
        List<TableFace> tables = plan.tables().stream()
                .map(table -> TableFace.of(
                        table, words.say("table", table.number()), same ? "" : teller.numbers(table.cards())))
                .toList();
        return new EveningShape(teller.order(plan.timetable(), plan::cardsOf), tables, plan.turns());
    }

    static EveningShape of(Session session, Cards cards, Wording words) {
        List<Group> groups = session.tables();
        boolean same = groups.stream().allMatch(table -> table.cards().first().isEmpty());
        Teller teller = new Teller(cards, words);
        List<TableFace> tables = groups.stream()
                .map(table -> TableFace.of(table, same ? "" : teller.numbers(session.cardsOf(table))))
                .toList();
        return new EveningShape(
                teller.order(Timetable.of(session), round -> cardsOf(session, round)),
                tables,
                session.programme().roles().firstOr(RoleTurns.EVENING));
    }

    private static List<String> cardsOf(Session session, int round) {
        Stream<List<String>> all = session.tables().isEmpty()
                ? Stream.of(session.programme().cards().firstOr(List.of()))
                : session.tables().stream().map(session::cardsOf);
        return all.flatMap(cards -> cards.stream().skip(round - 1L).limit(1))
                .distinct()
                .toList();
    }

    /** Says parts of an evening in the words of the screen. */
    private record Teller(Cards cards, Wording words) {
        List<Slot> order(Timetable timetable, IntFunction<List<String>> cardsOf) {
            List<Slot> order = new ArrayList<>();
            for (Stretch stretch : timetable.stretches()) {
                order.add(new Slot(time(timetable, stretch.from()), what(stretch, cardsOf)));
            }
            order.add(new Slot(time(timetable, timetable.minutes()), words.say("order.end")));
            return order;
        }

        private String time(Timetable timetable, int minute) {
            return timetable.clock(minute).map(LocalTime::toString).orElseGet(() -> since(minute));
        }

        private String since(int minute) {
            return minute == 0 ? words.say("order.begin") : words.say("order.minute", minute);
        }

        private String what(Stretch stretch, IntFunction<List<String>> cardsOf) {
            if (!stretch.isCard()) {
                return words.say("order." + stretch.kind().name().toLowerCase(Locale.ROOT));
            }
            List<String> talked = cardsOf.apply(stretch.round());
            return talked.size() == 1
                    ? words.say("order.card", numbers(talked), question(talked.get(0)))
                    : words.say("order.cards", numbers(talked));
        }

        private String question(String card) {
            return cards.lines().all().stream()
                    .filter(line -> line.id().equals(card))
                    .flatMap(line -> line.question(cards.language()).stream())
                    .findFirst()
                    .orElseGet(() -> words.say("card.blank"));
        }

        String numbers(List<String> ids) {
            return cards.lines().all().stream()
                    .filter(line -> ids.contains(line.id()))
                    .map(line -> Integer.toString(line.card().number()))
                    .collect(Collectors.joining(", "));
        }
    }
}
