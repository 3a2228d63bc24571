package org.droomballon.consolidation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.droomballon.session.Ballot;
import org.droomballon.session.Ballots;
import org.droomballon.session.Group;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;
import org.droomballon.session.Session;

/** Who supports what: all that a rule may look at. */
public final class Profile {
    private final List<Voter> voters;
    private final List<Candidate> candidates;
    private final Support support;

    /**
     * A profile of voters in their order.
     *
     * @throws IllegalArgumentException if two share an id, or a voter supports what is no candidate
     */
    public Profile(List<Voter> voters, List<Candidate> candidates) {
        this.voters = List.copyOf(voters);
        this.candidates = List.copyOf(candidates);
        if (candidates.stream().map(Candidate::id).distinct().count() != candidates.size()) {
            throw new IllegalArgumentException("two candidates share an id");
        }
        if (voters.stream().map(Voter::id).distinct().count() != voters.size()) {
            throw new IllegalArgumentException("two voters share an id");
        }
        this.support = new Support(this.voters, this.candidates);
    }

    /**
     * The voices of an evening. A table that gave dots speaks through them, seat by seat; a table that gave none speaks
     * as one, with the weight of its people, for what it wrote.
     */
    public static Profile of(Session session, Bundles bundles) {
        List<Voter> voters = session.tables().stream()
                .flatMap(group -> session.ballots().has(group.id())
                        ? dots(group, session.ballots(), bundles)
                        : writing(group, bundles))
                .toList();
        return new Profile(voters, bundles.bundles().stream().map(Candidate::of).toList());
    }

    public List<Voter> voters() {
        return voters;
    }

    public List<Candidate> candidates() {
        return candidates;
    }

    Support support() {
        return support;
    }

    /** Those who support a candidate, in their order. */
    public List<Voter> supporters(String candidate) {
        return Arrays.stream(support.supporters(support.place(candidate)))
                .mapToObj(voters::get)
                .toList();
    }

    /** The people who support a candidate: the sum of their weights. */
    public long support(String candidate) {
        return support.total(support.place(candidate));
    }

    /** The same per table, in the order of the tables; a table without supporters is left out. */
    public Map<String, Long> supportByGroup(String candidate) {
        Map<String, Long> byGroup = new LinkedHashMap<>();
        supporters(candidate).forEach(voter -> byGroup.merge(voter.group(), voter.weight(), Long::sum));
        return byGroup;
    }

    /** Whether any table spoke through dots. */
    public boolean hasDots() {
        return voters.stream().anyMatch(voter -> voter.voice() == Voter.Voice.DOTS);
    }

    /** The sum of all weights, also of those who support nothing. */
    public long weight() {
        return voters.stream().mapToLong(Voter::weight).sum();
    }

    private static Stream<Voter> dots(Group group, Ballots ballots, Bundles bundles) {
        return group.seats().stream().map(seat -> {
            Stream<ItemId> own = ballots.seats().stream()
                    .filter(ballot -> ballot.group().equals(group.id()) && ballot.seat() == seat.number())
                    .map(Ballot::supports)
                    .flatMap(List::stream);
            Stream<ItemId> counted = ballots.tallies().stream()
                    .filter(tally -> tally.group().equals(group.id()) && seat.number() <= tally.dots())
                    .map(tally -> tally.item());
            List<String> supports = Stream.concat(own, counted)
                    .flatMap(item -> bundles.holding(item).stream())
                    .map(bundle -> bundle.id().toString())
                    .toList();
            return new Voter(group.id() + "/" + seat.number(), group.id(), Voter.Voice.DOTS, 1, supports);
        });
    }

    private static Stream<Voter> writing(Group group, Bundles bundles) {
        List<String> supports = bundles.bundles().stream()
                .filter(bundle -> bundle.items().stream().map(Item::group).anyMatch(group.id()::equals))
                .map(bundle -> bundle.id().toString())
                .toList();
        int people = Math.max(1, group.seats().size());
        return Stream.of(new Voter(group.id(), group.id(), Voter.Voice.WRITING, people, supports));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Profile profile
                && voters.equals(profile.voters)
                && candidates.equals(profile.candidates);
    }

    @Override
    public int hashCode() {
        return Objects.hash(voters, candidates);
    }

    @Override
    public String toString() {
        return "Profile[voters=" + voters + ", candidates=" + candidates + "]";
    }
}
