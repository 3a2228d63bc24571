package org.droomballon.consolidation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How far a wish reaches at one table.
 *
 * @param group the id of the table
 * @param voice how the table spoke: one that only wrote is wholly behind what it wrote, or not at all
 * @param supporters the people behind it, from 0
 * @param people all at that table, from 1
 */
public record Reach(String group, Voter.Voice voice, long supporters, long people) {
    public Reach {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(voice, "voice");
        if (supporters < 0 || supporters > people) {
            throw new IllegalArgumentException(supporters + " of " + people + " people");
        }
    }

    /** For every table in its order, also those where nobody wants it. */
    public static List<Reach> of(Profile profile, String candidate) {
        Map<String, Long> supporters = profile.supportByGroup(candidate);
        Map<String, Voter.Voice> voices = new LinkedHashMap<>();
        Map<String, Long> people = new LinkedHashMap<>();
        profile.voters().forEach(voter -> {
            voices.put(voter.group(), voter.voice());
            people.merge(voter.group(), voter.weight(), Long::sum);
        });
        List<Reach> reach = new ArrayList<>();
        people.forEach((group, all) ->
                reach.add(new Reach(group, voices.get(group), supporters.getOrDefault(group, 0L), all)));
        return reach;
    }

    /** (A + 1) / (S + 2): the share of the table, drawn towards a half where few people sit. */
    public Fraction share() {
        return share(supporters, people);
    }

    static Fraction share(long supporters, long people) {
        return Fraction.of(supporters + 1, people + 2);
    }

    /** Whether anybody at the table wants it. */
    public boolean isWanted() {
        return supporters > 0;
    }

    /** Whether more than half of the table wants it. */
    public boolean isMajority() {
        return 2 * supporters > people;
    }
}
