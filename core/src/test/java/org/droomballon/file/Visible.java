package org.droomballon.file;

import java.util.List;
import java.util.stream.Stream;
import org.droomballon.session.Ballot;
import org.droomballon.session.Decisions;
import org.droomballon.session.Group;
import org.droomballon.session.Item;
import org.droomballon.session.Programme;
import org.droomballon.session.Register;
import org.droomballon.session.Seat;
import org.droomballon.session.Session;
import org.droomballon.session.Talk;
import org.droomballon.session.Turn;

/** What people see of a file, a line for each fact: versions, and what was emptied or taken away, do not show. */
final class Visible {
    private Visible() {}

    static List<String> of(SessionFile file) {
        Session session = file.session();
        return Stream.of(
                        details(session),
                        session.tables().stream().flatMap(Visible::table),
                        session.items().stream().flatMap(item -> item(session, item)),
                        session.talks().stream().flatMap(talk -> talk(session, talk)),
                        decisions(session.decisions()),
                        ballots(session),
                        file.conflicts().stream().map(conflict -> "conflict " + conflict),
                        line("ten", file.choices()))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<String> details(Session session) {
        Programme programme = session.programme();
        return Stream.of(
                        line("school", session.details().school()),
                        line("date", session.details().date()),
                        line("language", session.details().language()),
                        line("cards", programme.cards()),
                        line("film", programme.film()),
                        line("start", programme.start()),
                        line("minutes", programme.minutes()),
                        line("roles", programme.roles()))
                .flatMap(lines -> lines);
    }

    private static Stream<String> table(Group group) {
        Stream<String> seats = group.seats().stream().flatMap(seat -> seat(group.id() + "/" + seat.number(), seat));
        return Stream.of(
                        line("table " + group.id(), group.name()), line("cards of " + group.id(), group.cards()), seats)
                .flatMap(lines -> lines);
    }

    private static Stream<String> seat(String place, Seat seat) {
        return Stream.concat(line("seat " + place, seat.role()), line("name " + place, seat.name()));
    }

    private static Stream<String> item(Session session, Item item) {
        Stream<String> saidBy = session.talk(item.group(), item.card()).stream()
                .flatMap(talk -> talk.notes().stream())
                .filter(note -> note.id().equals(item.id()))
                .flatMap(note -> line("said by " + item.id(), note.seat()));
        return Stream.concat(Stream.of(item.toString()), saidBy);
    }

    private static Stream<String> talk(Session session, Talk talk) {
        Stream<String> phase = Stream.of("phase " + talk.id() + " " + talk.phase(session.deck()));
        Stream<String> turns =
                talk.turns().stream().filter(Turn::isTaken).map(turn -> "turn " + talk.id() + " " + turn.seat());
        return Stream.of(
                        line("question " + talk.id(), talk.question()),
                        talk.phase().hasValue() ? phase : Stream.<String>of(),
                        turns)
                .flatMap(lines -> lines);
    }

    private static Stream<String> decisions(Decisions decisions) {
        return Stream.concat(
                decisions.pairs().stream().flatMap(pair -> line("pair " + pair.pair(), pair.verdict())),
                decisions.items().stream()
                        .flatMap(item -> Stream.concat(
                                line("set aside " + item.item(), item.setAside()),
                                line("headline " + item.item(), item.headline()))));
    }

    private static Stream<String> ballots(Session session) {
        return Stream.of(
                        session.ballots().seats().stream()
                                .filter(Ballot::isGiven)
                                .map(ballot -> "ballot " + ballot.id() + " " + ballot.supports()),
                        session.ballots().tallies().stream()
                                .flatMap(tally -> line("tally " + tally.id(), tally.count())),
                        session.groups().stream()
                                .filter(group -> session.ballots().has(group.id()))
                                .map(group -> "dots of " + group.id()))
                .flatMap(lines -> lines);
    }

    private static Stream<String> line(String name, Register<?> register) {
        return register.hasValue()
                ? Stream.of(name + " " + register.values().stream().distinct().toList())
                : Stream.of();
    }
}
