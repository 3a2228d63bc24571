package org.droomballon.consolidation;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.droomballon.session.Ballot;
import org.droomballon.session.Ballots;
import org.droomballon.session.Group;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;
import org.droomballon.session.Session;

/** Who supports what: all that a rule may look at. */
public record Profile(List<Voter> voters, List<Candidate> candidates) {
    public Profile {
        voters = List.copyOf(voters);
        candidates = List.copyOf(candidates);
        ImmutableSet<String> ids = candidates.stream().map(Candidate::id).collect(ImmutableSet.toImmutableSet());
        if (ids.size() != candidates.size()) {
            throw new IllegalArgumentException("two candidates share an id");
        }
        if (voters.stream().map(Voter::id).distinct().count() != voters.size()) {
            throw new IllegalArgumentException("two voters share an id");
        }
        if (!ids.containsAll(
                voters.stream().flatMap(voter -> voter.supports().stream()).toList())) {
            throw new IllegalArgumentException("a voter supports what is no candidate");
        }
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

    /** Voters by each candidate that they support. */
    ImmutableListMultimap<String, Voter> supporters() {
        ImmutableListMultimap.Builder<String, Voter> supporters = ImmutableListMultimap.builder();
        voters.forEach(voter -> voter.supports().forEach(candidate -> supporters.put(candidate, voter)));
        return supporters.build();
    }

    /** The people who support a candidate: the sum of their weights. */
    public long support(String candidate) {
        return voters.stream()
                .filter(voter -> voter.supports().contains(candidate))
                .mapToLong(Voter::weight)
                .sum();
    }

    /** The same per table, in the order of the tables; a table without supporters is left out. */
    public Map<String, Long> supportByGroup(String candidate) {
        Map<String, Long> byGroup = new LinkedHashMap<>();
        voters.stream()
                .filter(voter -> voter.supports().contains(candidate))
                .forEach(voter -> byGroup.merge(voter.group(), voter.weight(), Long::sum));
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
}
