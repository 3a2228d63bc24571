package org.droomballon.consolidation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;
import org.droomballon.session.Session;

/**
 * All that was put before a rule, kept with the ten points so that anybody can choose again and find the same.
 *
 * @param rule the id of the rule
 * @param points how many were asked for
 * @param members the items of every candidate, so that a later bundling does not change what was chosen
 */
public record Choice(String rule, int points, Profile profile, Map<String, List<ItemId>> members) {
    public Choice {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(profile, "profile");
        members = ImmutableMap.copyOf(members);
        if (!members.keySet()
                .containsAll(profile.candidates().stream().map(Candidate::id).toList())) {
            throw new IllegalArgumentException("a candidate without items");
        }
    }

    /** What would be put before the rule now. */
    public static Choice of(Session session, String rule) {
        Bundles bundles = Bundles.of(session);
        Map<String, List<ItemId>> members = Maps.transformValues(
                Maps.uniqueIndex(bundles.bundles(), bundle -> bundle.id().toString()),
                bundle -> bundle.items().stream().map(Item::id).toList());
        return new Choice(rule, session.deck().rules().points(), Profile.of(session, bundles), members);
    }

    /** What the rule makes of it; the seed is the session's. */
    public Selection select(SelectionRule chosen, long seed) {
        if (!chosen.id().equals(rule)) {
            throw new IllegalArgumentException("this choice is for the rule '" + rule + "'");
        }
        return chosen.select(profile, points, new FairTieBreak(seed));
    }
}
