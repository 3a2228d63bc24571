package org.droomballon.consolidation;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.droomballon.consolidation.DanglingReference.From;
import org.droomballon.consolidation.DanglingReference.To;
import org.droomballon.session.Ballot;
import org.droomballon.session.Group;
import org.droomballon.session.ItemId;
import org.droomballon.session.Note;
import org.droomballon.session.Programme;
import org.droomballon.session.Session;
import org.droomballon.session.Talk;
import org.droomballon.session.Tally;

/** Follows every reference of a session: cards, lenses, tables, seats, notes and balloons. */
public final class References {
    private final Session session;
    private final Set<ItemId> items;
    private final Set<String> seats;

    private References(Session session) {
        this.session = session;
        this.items = session.talks().stream()
                .flatMap(talk -> Stream.concat(
                        talk.notes().stream().map(Note::id),
                        talk.balloons().stream().map(balloon -> balloon.id())))
                .collect(ImmutableSet.toImmutableSet());
        this.seats = session.groups().stream()
                .flatMap(group -> group.seats().stream().map(seat -> group.id() + "/" + seat.number()))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * What does not resolve, in the order of the file; empty if all is well. A note that was deleted is still there, and
     * may be named.
     */
    public static List<DanglingReference> dangling(Session session, Optional<TenPoints> ten) {
        References references = new References(session);
        return Stream.of(
                        references.programme(),
                        session.groups().stream().flatMap(references::group),
                        session.talks().stream().flatMap(references::talk),
                        references.decisions(),
                        session.ballots().seats().stream().flatMap(references::ballot),
                        session.ballots().tallies().stream().flatMap(references::tally),
                        ten.stream().map(TenPoints::choice).flatMap(references::choice))
                .flatMap(part -> part)
                .distinct()
                .toList();
    }

    private Stream<DanglingReference> programme() {
        Programme programme = session.programme();
        return Stream.concat(programme.cards().values().stream(), programme.must().values().stream())
                .flatMap(List::stream)
                .flatMap(card -> card(From.PROGRAMME, "", card));
    }

    private Stream<DanglingReference> group(Group group) {
        return group.cards().values().stream()
                .flatMap(List::stream)
                .flatMap(card -> card(From.GROUP, group.id(), card));
    }

    private Stream<DanglingReference> talk(Talk talk) {
        return Stream.of(
                        group(From.TALK, talk.id(), talk.group()),
                        card(From.TALK, talk.id(), talk.card()),
                        talk.phase().values().stream()
                                .flatMap(phase -> phase.lens().stream())
                                .flatMap(lens -> lens(From.TALK, talk.id(), lens)),
                        talk.turns().stream()
                                .flatMap(turn -> seat(From.TALK, talk.id(), talk.group() + "/" + turn.seat())),
                        talk.notes().stream().flatMap(note -> note(talk, note)))
                .flatMap(part -> part);
    }

    private Stream<DanglingReference> note(Talk talk, Note note) {
        String place = note.id().toString();
        return Stream.concat(
                note.lens().values().stream().flatMap(lens -> lens(From.NOTE, place, lens)),
                note.seat().values().stream().flatMap(seat -> seat(From.NOTE, place, talk.group() + "/" + seat)));
    }

    private Stream<DanglingReference> decisions() {
        Stream<DanglingReference> pairs = session.decisions().pairs().stream()
                .map(decision -> decision.pair())
                .flatMap(pair -> Stream.of(pair.first(), pair.second())
                        .flatMap(item -> item(From.PAIR, pair.first() + "~" + pair.second(), item)));
        Stream<DanglingReference> single = session.decisions().items().stream()
                .flatMap(decision -> item(From.DECISION, decision.item().toString(), decision.item()));
        return Stream.concat(pairs, single);
    }

    private Stream<DanglingReference> ballot(Ballot ballot) {
        return Stream.concat(
                seat(From.BALLOT, ballot.id(), ballot.id()),
                ballot.supports().stream().flatMap(item -> item(From.BALLOT, ballot.id(), item)));
    }

    private Stream<DanglingReference> tally(Tally tally) {
        return Stream.concat(group(From.TALLY, tally.id(), tally.group()), item(From.TALLY, tally.id(), tally.item()));
    }

    private Stream<DanglingReference> choice(Choice choice) {
        Stream<DanglingReference> candidates = choice.members().entrySet().stream()
                .flatMap(
                        entry -> entry.getValue().stream().flatMap(item -> item(From.CANDIDATE, entry.getKey(), item)));
        Stream<DanglingReference> voters = choice.profile().voters().stream()
                .map(Voter::id)
                .flatMap(voter ->
                        voter.contains("/") ? seat(From.VOTER, voter, voter) : group(From.VOTER, voter, voter));
        return Stream.concat(candidates, voters);
    }

    private Stream<DanglingReference> card(From from, String place, String card) {
        return session.deck().card(card).isPresent()
                ? Stream.of()
                : Stream.of(new DanglingReference(from, place, To.CARD, card));
    }

    private Stream<DanglingReference> lens(From from, String place, String lens) {
        return session.deck().lens(lens).isPresent()
                ? Stream.of()
                : Stream.of(new DanglingReference(from, place, To.LENS, lens));
    }

    private Stream<DanglingReference> group(From from, String place, String group) {
        return session.group(group).isPresent()
                ? Stream.of()
                : Stream.of(new DanglingReference(from, place, To.GROUP, group));
    }

    private Stream<DanglingReference> seat(From from, String place, String seat) {
        return seats.contains(seat) ? Stream.of() : Stream.of(new DanglingReference(from, place, To.SEAT, seat));
    }

    private Stream<DanglingReference> item(From from, String place, ItemId item) {
        return items.contains(item)
                ? Stream.of()
                : Stream.of(new DanglingReference(from, place, To.ITEM, item.toString()));
    }
}
