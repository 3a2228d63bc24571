package org.droomballon.session;

import java.util.List;
import java.util.stream.Stream;
import org.droomballon.session.Conflict.Field;

/** A register with the place where people find it. */
public record Fields(Field field, String place, Register<?> register) {
    /** Every register of a session, in the order of the file. */
    static Stream<Fields> of(Session session) {
        return Stream.of(
                        details(session.details(), session.programme()),
                        session.groups().stream().flatMap(Fields::group),
                        session.talks().stream().flatMap(Fields::talk),
                        decisions(session.decisions()),
                        ballots(session.ballots()))
                .flatMap(fields -> fields);
    }

    private static Stream<Fields> details(Details details, Programme programme) {
        return Stream.of(
                new Fields(Field.DETAILS, "school", details.school()),
                new Fields(Field.DETAILS, "date", details.date()),
                new Fields(Field.DETAILS, "language", details.language()),
                new Fields(Field.PROGRAMME, "cards", programme.cards()),
                new Fields(Field.PROGRAMME, "film", programme.film()),
                new Fields(Field.PROGRAMME, "start", programme.start()),
                new Fields(Field.PROGRAMME, "minutes", programme.minutes()),
                new Fields(Field.PROGRAMME, "lengths", programme.lengths()),
                new Fields(Field.PROGRAMME, "roles", programme.roles()));
    }

    private static Stream<Fields> group(Group group) {
        Stream<Fields> seats = group.seats().stream()
                .flatMap(seat -> Stream.of(
                        new Fields(Field.GROUP, group.id() + "/" + seat.number(), seat.role()),
                        new Fields(Field.GROUP, group.id() + "/" + seat.number(), seat.name())));
        Stream<Fields> table = Stream.of(
                new Fields(Field.GROUP, group.id(), group.name()),
                new Fields(Field.GROUP, group.id(), group.cards()),
                new Fields(Field.GROUP, group.id(), group.removed()));
        return Stream.concat(table, seats);
    }

    private static Stream<Fields> talk(Talk talk) {
        return Stream.of(
                        Stream.of(
                                new Fields(Field.QUESTION, talk.id(), talk.question()),
                                new Fields(Field.TALK, talk.id(), talk.phase())),
                        talk.turns().stream().map(turn -> new Fields(Field.TALK, talk.id(), turn.had())),
                        talk.spent().stream().map(time -> new Fields(Field.TALK, talk.id(), time.seconds())),
                        talk.notes().stream().flatMap(Fields::note),
                        talk.balloons().stream().flatMap(Fields::balloon))
                .flatMap(fields -> fields);
    }

    private static Stream<Fields> note(Note note) {
        return Stream.of(
                        note.text(),
                        note.home().language(),
                        note.home().translation(),
                        note.lens(),
                        note.seat(),
                        note.removed())
                .map(register -> new Fields(Field.NOTE, note.id().toString(), register));
    }

    private static Stream<Fields> balloon(Balloon balloon) {
        return Stream.of(
                        balloon.text(),
                        balloon.home().language(),
                        balloon.home().translation(),
                        balloon.readBack(),
                        balloon.removed())
                .map(register -> new Fields(Field.BALLOON, balloon.id().toString(), register));
    }

    private static Stream<Fields> decisions(Decisions decisions) {
        Stream<Fields> pairs = decisions.pairs().stream()
                .map(decision -> new Fields(
                        Field.PAIR,
                        decision.pair().first() + " ~ " + decision.pair().second(),
                        decision.verdict()));
        Stream<Fields> items = decisions.items().stream()
                .flatMap(decision -> Stream.of(
                        new Fields(Field.SET_ASIDE, decision.item().toString(), decision.setAside()),
                        new Fields(Field.HEADLINE, decision.item().toString(), decision.headline()),
                        new Fields(Field.HIDDEN, decision.item().toString(), decision.hidden()),
                        new Fields(Field.HIDDEN, decision.item().toString(), decision.shown())));
        return Stream.concat(pairs, items);
    }

    private static Stream<Fields> ballots(Ballots ballots) {
        return Stream.concat(
                ballots.seats().stream().map(ballot -> new Fields(Field.BALLOT, ballot.id(), ballot.items())),
                ballots.tallies().stream().map(tally -> new Fields(Field.TALLY, tally.id(), tally.count())));
    }

    /**
     * A removal on two laptops is no conflict: both removed, or an edit beat them. Nor is how far a talk is: the furthest
     * phase and every tick count, and nobody needs to be asked. What any of two hides is hidden.
     */
    private boolean isSettled() {
        return field == Field.TALK
                || field == Field.HIDDEN
                || register.values().stream().anyMatch(VersionVector.class::isInstance);
    }

    /** The conflict in it, if values that differ stand side by side. */
    public Stream<Conflict> conflict() {
        List<String> values =
                register.values().stream().map(String::valueOf).distinct().toList();
        return isSettled() || values.size() < 2 ? Stream.of() : Stream.of(new Conflict(field, place, values));
    }
}
