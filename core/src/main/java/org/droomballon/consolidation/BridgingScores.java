package org.droomballon.consolidation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How widely a candidate is wanted: the share of each table, {@link Reach#share()}, multiplied over the tables. Who is first by the product is first by the geometric mean.
 */
final class BridgingScores extends Scores {
    private final Profile profile;
    private final Map<String, Long> tables = new LinkedHashMap<>();

    BridgingScores(Profile profile) {
        this.profile = profile;
        profile.voters().forEach(voter -> tables.merge(voter.group(), voter.weight(), Long::sum));
    }

    @Override
    Fraction score(int candidate) {
        Map<String, Long> supporters = new HashMap<>();
        for (int each : profile.support().supporters(candidate)) {
            Voter voter = profile.voters().get(each);
            supporters.merge(voter.group(), voter.weight(), Long::sum);
        }
        return tables.entrySet().stream()
                .map(table -> Reach.share(supporters.getOrDefault(table.getKey(), 0L), table.getValue()))
                .reduce(Fraction.ONE, Fraction::times);
    }
}
