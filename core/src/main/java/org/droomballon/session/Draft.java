package org.droomballon.session;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.droomballon.deck.Deck;

/**
 * A session while it is being changed: its parts by id, so that a change touches one part instead of copying all. The
 * session is put together when somebody asks for it.
 */
final class Draft {
    private final Session base;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, Talk> talks = new LinkedHashMap<>();
    private final Map<ItemId, String> talkOf = new LinkedHashMap<>();
    private final Map<ItemId, Note> notes = new LinkedHashMap<>();
    private final Map<ItemId, Balloon> balloons = new LinkedHashMap<>();
    private final Map<Pair, PairDecision> pairs = new LinkedHashMap<>();
    private final Map<ItemId, ItemDecision> items = new LinkedHashMap<>();
    private final Map<String, Ballot> ballots = new LinkedHashMap<>();
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private Details details;
    private Programme programme;
    private Optional<Session> made;

    private Draft(Session base) {
        this.base = base;
        this.details = base.details();
        this.programme = base.programme();
        this.made = Optional.of(base);
    }

    static Draft of(Session session) {
        Draft draft = new Draft(session);
        session.groups().forEach(group -> draft.groups.put(group.id(), group));
        session.talks().forEach(draft::take);
        session.decisions().pairs().forEach(decision -> draft.pairs.put(decision.pair(), decision));
        session.decisions().items().forEach(decision -> draft.items.put(decision.item(), decision));
        session.ballots().seats().forEach(ballot -> draft.ballots.put(ballot.id(), ballot));
        session.ballots().tallies().forEach(tally -> draft.tallies.put(tally.id(), tally));
        return draft;
    }

    private void take(Talk talk) {
        talks.put(talk.id(), talk.withItems(List.of(), List.of()));
        talk.notes().forEach(note -> put(talk.id(), note));
        talk.balloons().forEach(balloon -> put(talk.id(), balloon));
    }

    <A> A at(Spot<A> spot) {
        return spot.get().apply(this);
    }

    <A> void put(Spot<A> spot, A value) {
        made = Optional.empty();
        spot.put().accept(this, value);
    }

    void add(Group group) {
        made = Optional.empty();
        groups.put(group.id(), group);
    }

    void add(Talk talk, Note note) {
        made = Optional.empty();
        talks.putIfAbsent(talk.id(), talk);
        put(talk.id(), note);
    }

    void add(Talk talk, Balloon balloon) {
        made = Optional.empty();
        talks.putIfAbsent(talk.id(), talk);
        put(talk.id(), balloon);
    }

    private void put(String talk, Note note) {
        notes.put(note.id(), note);
        talkOf.put(note.id(), talk);
    }

    private void put(String talk, Balloon balloon) {
        balloons.put(balloon.id(), balloon);
        talkOf.put(balloon.id(), talk);
    }

    Session session() {
        Session session = made.orElseGet(this::make);
        made = Optional.of(session);
        return session;
    }

    private Session make() {
        return base.withDetails(details)
                .withProgramme(programme)
                .withGroups(List.copyOf(groups.values()))
                .withTalks(wholeTalks())
                .withDecisions(new Decisions(List.copyOf(pairs.values()), List.copyOf(items.values())))
                .withBallots(new Ballots(List.copyOf(ballots.values()), List.copyOf(tallies.values())));
    }

    private List<Talk> wholeTalks() {
        ImmutableListMultimap<String, Note> notesOf = Multimaps.index(notes.values(), note -> talkOf.get(note.id()));
        ImmutableListMultimap<String, Balloon> balloonsOf =
                Multimaps.index(balloons.values(), balloon -> talkOf.get(balloon.id()));
        return talks.values().stream()
                .map(talk -> talk.withItems(notesOf.get(talk.id()), balloonsOf.get(talk.id())))
                .toList();
    }

    /** The id of the table that wrote an item. */
    String tableOf(ItemId item) {
        return talks.get(talkOf.get(item)).group();
    }

    Deck deck() {
        return base.deck();
    }

    Details details() {
        return details;
    }

    void details(Details changed) {
        details = changed;
    }

    Programme programme() {
        return programme;
    }

    void programme(Programme changed) {
        programme = changed;
    }

    Map<String, Group> groups() {
        return groups;
    }

    Map<String, Talk> talks() {
        return talks;
    }

    Map<ItemId, Note> notes() {
        return notes;
    }

    Map<ItemId, Balloon> balloons() {
        return balloons;
    }

    Map<Pair, PairDecision> pairs() {
        return pairs;
    }

    Map<ItemId, ItemDecision> items() {
        return items;
    }

    Map<String, Ballot> ballots() {
        return ballots;
    }

    Map<String, Tally> tallies() {
        return tallies;
    }
}
