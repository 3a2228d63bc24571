package org.droomballon.session;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.deck.Deck;

/**
 * One evening, or what one laptop knows of it.
 *
 * @param id made with the plan and copied to every group's file; files of different evenings are not put together
 * @param seed decides the lots of this evening; made with the plan
 * @param deck the deck that was used, whole
 * @param carried the points of the evening before, with what became of them; it never changes
 */
public record Session(
        String id,
        long seed,
        Deck deck,
        Details details,
        Programme programme,
        List<Group> groups,
        List<Talk> talks,
        Decisions decisions,
        Ballots ballots,
        List<CarriedPoint> carried) {
    public Session {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(deck, "deck");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(programme, "programme");
        groups = ImmutableList.sortedCopyOf(Comparator.comparing(Group::id, NaturalOrder.COMPARATOR), groups);
        talks = ImmutableList.sortedCopyOf(Comparator.comparing(Talk::id, NaturalOrder.COMPARATOR), talks);
        Objects.requireNonNull(decisions, "decisions");
        Objects.requireNonNull(ballots, "ballots");
        carried = carried.stream()
                .sorted(Comparator.comparingInt(CarriedPoint::number).thenComparing(CarriedPoint::id))
                .toList();
    }

    public static Session begun(String id, long seed, Deck deck) {
        return new Session(
                id,
                seed,
                deck,
                Details.NONE,
                Programme.NONE,
                List.of(),
                List.of(),
                Decisions.NONE,
                Ballots.NONE,
                List.of());
    }

    /** The same evening, as one that starts from what became of the points of the evening before. */
    public Session carrying(List<CarriedPoint> points) {
        return new Session(id, seed, deck, details, programme, groups, talks, decisions, ballots, points);
    }

    public Optional<Group> group(String groupId) {
        return groups.stream().filter(group -> group.id().equals(groupId)).findFirst();
    }

    /** The tables of the evening: all groups but those that were taken away and where nothing is written. */
    public List<Group> tables() {
        return groups.stream()
                .filter(group -> !group.isRemoved() || isInUse(group.id()))
                .toList();
    }

    /** Whether anything is written at a table: a note, a balloon, a question, how far a talk is, dots. */
    boolean isInUse(String groupId) {
        return ballots.has(groupId)
                || talks.stream().filter(talk -> talk.group().equals(groupId)).anyMatch(Session::isInUse);
    }

    private static boolean isInUse(Talk talk) {
        return talk.question().hasValue()
                || talk.phase().hasValue()
                || talk.turns().stream().anyMatch(turn -> turn.had().hasValue())
                || items(talk).findAny().isPresent();
    }

    /**
     * How far a table is with a card; at the start, if it has not begun.
     *
     * @throws IllegalArgumentException if the session has no such group or its deck no such card
     */
    public TalkState state(String groupId, String cardId) {
        Group group = group(groupId).orElseThrow(() -> new IllegalArgumentException("no group '" + groupId + "'"));
        if (deck.card(cardId).isEmpty()) {
            throw new IllegalArgumentException("no card '" + cardId + "'");
        }
        return TalkState.of(group, talk(groupId, cardId).orElseGet(() -> Talk.begun(groupId, cardId)), deck);
    }

    public Optional<Talk> talk(String groupId, String cardId) {
        return talks.stream()
                .filter(talk -> talk.group().equals(groupId) && talk.card().equals(cardId))
                .findFirst();
    }

    /** The ids of the cards that a table talks about, in its order: its own, else those of the programme. */
    public List<String> cardsOf(Group group) {
        return group.cards().first().orElseGet(() -> programme.cards().firstOr(List.of()));
    }

    /**
     * What one table needs to begin: the evening with that table alone, its talks and its dots. What was decided about the
     * notes of all tables stays behind.
     */
    public Session ofTable(String groupId) {
        return new Session(
                id,
                seed,
                deck,
                details,
                programme,
                groups.stream().filter(group -> group.id().equals(groupId)).toList(),
                talks.stream().filter(talk -> talk.group().equals(groupId)).toList(),
                Decisions.NONE,
                ballots.ofTable(groupId),
                carried);
    }

    /** Every note and balloon that was not deleted, by id: the harvest of the evening. */
    public List<Item> items() {
        return talks.stream()
                .flatMap(Session::items)
                .sorted(Comparator.comparing(Item::id))
                .toList();
    }

    /** Every field that two people changed at once and nobody has decided yet, in the order of the file. */
    public List<Conflict> conflicts() {
        return Fields.of(this).flatMap(Fields::conflict).toList();
    }

    /** How long the parts of the evening take: as planned, else as is usual for the deck. */
    public Lengths lengths() {
        return programme.lengths().first().orElseGet(() -> Lengths.usual(deck.rules()));
    }

    /** The number of people at all tables. */
    public int seats() {
        return tables().stream().mapToInt(group -> group.seats().size()).sum();
    }

    Session withDetails(Details changed) {
        return new Session(id, seed, deck, changed, programme, groups, talks, decisions, ballots, carried);
    }

    Session withProgramme(Programme changed) {
        return new Session(id, seed, deck, details, changed, groups, talks, decisions, ballots, carried);
    }

    Session withGroups(List<Group> changed) {
        return new Session(id, seed, deck, details, programme, changed, talks, decisions, ballots, carried);
    }

    Session withTalks(List<Talk> changed) {
        return new Session(id, seed, deck, details, programme, groups, changed, decisions, ballots, carried);
    }

    Session withDecisions(Decisions changed) {
        return new Session(id, seed, deck, details, programme, groups, talks, changed, ballots, carried);
    }

    Session withBallots(Ballots changed) {
        return new Session(id, seed, deck, details, programme, groups, talks, decisions, changed, carried);
    }

    long highestCounter() {
        return Fields.of(this)
                .mapToLong(field -> field.register().vector().highest())
                .max()
                .orElse(0);
    }

    private static Stream<Item> items(Talk talk) {
        return Stream.concat(
                talk.notes().stream().filter(note -> !note.isRemoved()).map(note -> Item.of(talk, note)),
                talk.balloons().stream()
                        .filter(balloon -> !balloon.isRemoved())
                        .map(balloon -> Item.of(talk, balloon)));
    }
}
