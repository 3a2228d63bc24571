package org.droomballon.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Copies of a session with one part changed. */
final class Edits {
    private Edits() {}

    static Session addGroup(Session old, Group group) {
        require(old.group(group.id()).isEmpty(), "there is a group '" + group.id() + "' already");
        return old.withGroups(
                Stream.concat(old.groups().stream(), Stream.of(group)).toList());
    }

    static Session group(Session old, String id, UnaryOperator<Group> change) {
        require(old.group(id).isPresent(), "no group '" + id + "'");
        return old.withGroups(old.groups().stream()
                .map(group -> group.id().equals(id) ? change.apply(group) : group)
                .toList());
    }

    static Session seat(Session old, String group, int number, UnaryOperator<Seat> change) {
        return group(old, group, table -> {
            Optional<Seat> seat = table.seats().stream()
                    .filter(each -> each.number() == number)
                    .findFirst();
            require(seat.isPresent(), "no seat " + number + " in group '" + group + "'");
            return table.withSeat(change.apply(seat.get()));
        });
    }

    static Session talk(Session old, String group, String card, UnaryOperator<Talk> change) {
        require(old.group(group).isPresent(), "no group '" + group + "'");
        require(old.deck().card(card).isPresent(), "no card '" + card + "'");
        return old.withTalks(changed(
                old.talks(),
                talk -> talk.group().equals(group) && talk.card().equals(card),
                () -> Talk.begun(group, card),
                change));
    }

    static Session item(Session old, ItemId id, UnaryOperator<Note> note, UnaryOperator<Balloon> balloon) {
        require(
                old.talks().stream().anyMatch(talk -> holds(talk, id)),
                "no note or balloon '" + id + "' in this session");
        return old.withTalks(old.talks().stream()
                .map(talk -> holds(talk, id) ? changeItem(talk, id, note, balloon) : talk)
                .toList());
    }

    static Talk with(Talk talk, Note note) {
        return new Talk(
                talk.group(),
                talk.card(),
                talk.question(),
                Stream.concat(talk.notes().stream(), Stream.of(note)).toList(),
                talk.balloons());
    }

    static Talk with(Talk talk, Balloon balloon) {
        return new Talk(
                talk.group(),
                talk.card(),
                talk.question(),
                talk.notes(),
                Stream.concat(talk.balloons().stream(), Stream.of(balloon)).toList());
    }

    static Session decide(Session old, Pair pair, Verdict verdict, Stamp stamp) {
        List<PairDecision> pairs = changed(
                old.decisions().pairs(),
                decision -> decision.pair().equals(pair),
                () -> new PairDecision(pair, Register.empty()),
                decision -> new PairDecision(pair, decision.verdict().write(verdict, stamp)));
        return old.withDecisions(new Decisions(pairs, old.decisions().items()));
    }

    static Session decide(Session old, ItemId item, UnaryOperator<ItemDecision> change) {
        List<ItemDecision> items = changed(
                old.decisions().items(),
                decision -> decision.item().equals(item),
                () -> ItemDecision.about(item),
                change);
        return old.withDecisions(new Decisions(old.decisions().pairs(), items));
    }

    static Session ballot(Session old, String group, int seat, List<ItemId> items, Stamp stamp) {
        Group table = old.group(group).orElseThrow(() -> new IllegalArgumentException("no group '" + group + "'"));
        require(seat >= 1 && seat <= table.seats().size(), "no seat " + seat + " in group '" + group + "'");
        List<Ballot> seats = changed(
                old.ballots().seats(),
                ballot -> ballot.group().equals(group) && ballot.seat() == seat,
                () -> new Ballot(group, seat, Register.empty()),
                ballot -> new Ballot(group, seat, ballot.items().write(List.copyOf(items), stamp)));
        return old.withBallots(new Ballots(seats, old.ballots().tallies()));
    }

    static Session tally(Session old, String group, ItemId item, int count, Stamp stamp) {
        List<Tally> tallies = changed(
                old.ballots().tallies(),
                tally -> tally.group().equals(group) && tally.item().equals(item),
                () -> new Tally(group, item, Register.empty()),
                tally -> new Tally(group, item, tally.count().write(count, stamp)));
        return old.withBallots(new Ballots(old.ballots().seats(), tallies));
    }

    private static boolean holds(Talk talk, ItemId id) {
        return talk.notes().stream().anyMatch(note -> note.id().equals(id))
                || talk.balloons().stream().anyMatch(balloon -> balloon.id().equals(id));
    }

    private static Talk changeItem(Talk talk, ItemId id, UnaryOperator<Note> note, UnaryOperator<Balloon> balloon) {
        return new Talk(
                talk.group(),
                talk.card(),
                talk.question(),
                talk.notes().stream()
                        .map(old -> old.id().equals(id) ? note.apply(old) : old)
                        .toList(),
                talk.balloons().stream()
                        .map(old -> old.id().equals(id) ? balloon.apply(old) : old)
                        .toList());
    }

    private static <T> List<T> changed(List<T> parts, Predicate<T> isIt, Supplier<T> fresh, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(parts);
        int at = 0;
        while (at < changed.size() && !isIt.test(changed.get(at))) {
            at++;
        }
        if (at == changed.size()) {
            changed.add(fresh.get());
        }
        changed.set(at, change.apply(changed.get(at)));
        return changed;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
