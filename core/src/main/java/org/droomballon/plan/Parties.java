package org.droomballon.plan;

import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.droomballon.plan.Reason.Kind;

/** Turns wishes about names into parties that sit together, and tells wishes that no seating can keep. */
final class Parties {
    private final List<String> names;
    private final List<Wish> wishes;
    private final int[] partyOf;

    Parties(List<String> names, List<Wish> wishes) {
        this.names = names;
        this.wishes = wishes;
        this.partyOf = IntStream.range(0, names.size()).toArray();
        wishes.stream().filter(wish -> wish.kind() == Wish.Kind.TOGETHER).forEach(this::join);
    }

    /** Names in wishes that nobody has, and wishes for one person. */
    static List<Reason> misspelt(List<String> names, List<Wish> wishes) {
        Set<String> known = Set.copyOf(names);
        List<Reason> reasons = new ArrayList<>();
        wishes.stream()
                .flatMap(wish -> wish.names().stream())
                .distinct()
                .filter(name -> !known.contains(name))
                .forEach(name -> reasons.add(Reason.of(Kind.UNKNOWN_NAME, name)));
        wishes.stream()
                .filter(wish -> wish.names().size() < 2)
                .forEach(wish -> reasons.add(Reason.of(Kind.WISH_FOR_ONE, joined(wish.names()))));
        return reasons;
    }

    /** The parties, by their first person. */
    List<Party> parties() {
        Map<Integer, List<Integer>> members = members();
        List<Integer> ids = List.copyOf(members.keySet());
        List<Party> parties = members.values().stream()
                .map(people -> new Party(List.copyOf(people), new BitSet()))
                .toList();
        for (Wish wish : wishes) {
            if (wish.kind() == Wish.Kind.APART) {
                List<Integer> apart = wish.names().stream()
                        .map(name -> ids.indexOf(partyOf[names.indexOf(name)]))
                        .toList();
                apart.forEach(party -> apart.stream()
                        .filter(other -> !other.equals(party))
                        .forEach(parties.get(party).apart()::set));
            }
        }
        return parties;
    }

    /** The wishes that cannot be kept at any tables of these sizes, seen one by one. */
    List<Reason> impossible(List<Integer> sizes) {
        List<Reason> reasons = new ArrayList<>();
        members().values().stream()
                .filter(people -> people.size() > sizes.get(0))
                .forEach(people -> reasons.add(
                        Reason.of(Kind.TOGETHER_TOO_MANY, joined(named(people)), people.size(), sizes.get(0))));
        for (Wish wish : wishes) {
            if (wish.kind() == Wish.Kind.APART) {
                reasons.addAll(contradictions(wish));
                if (wish.names().size() > sizes.size()) {
                    reasons.add(Reason.of(
                            Kind.APART_TOO_MANY,
                            joined(wish.names()),
                            wish.names().size(),
                            sizes.size()));
                }
            }
        }
        return reasons;
    }

    static String joined(List<String> people) {
        return String.join(", ", people);
    }

    private List<Reason> contradictions(Wish wish) {
        return Sets.combinations(Sets.newLinkedHashSet(wish.names()), 2).stream()
                .map(List::copyOf)
                .filter(pair -> party(pair.get(0)) == party(pair.get(1)))
                .map(pair -> Reason.of(Kind.TOGETHER_AND_APART, pair.get(0), pair.get(1)))
                .toList();
    }

    private void join(Wish wish) {
        int party = wish.names().stream().mapToInt(this::party).min().orElseThrow();
        for (String name : wish.names()) {
            int old = party(name);
            IntStream.range(0, partyOf.length)
                    .filter(person -> partyOf[person] == old)
                    .forEach(person -> partyOf[person] = party);
        }
    }

    private int party(String name) {
        return partyOf[names.indexOf(name)];
    }

    private Map<Integer, List<Integer>> members() {
        Map<Integer, List<Integer>> members = new LinkedHashMap<>();
        for (int person = 0; person < partyOf.length; person++) {
            members.computeIfAbsent(partyOf[person], party -> Lists.newArrayList())
                    .add(person);
        }
        return members;
    }

    private List<String> named(List<Integer> people) {
        return people.stream().map(names::get).toList();
    }
}
