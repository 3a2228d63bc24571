package org.droomballon.consolidation.certificate;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.droomballon.consolidation.Fraction;

/**
 * People who agree on a wish, are enough for their number of points, and got fewer.
 *
 * @param candidate the wish that all of them support and that is not among the points
 * @param points how many points such a group could ask for
 * @param got how many of its wishes are among the points for whoever of them got most; fewer than {@code points}
 * @param voters who they are, in the order of the profile
 * @param tables how many people that is at each table, in the order of the profile
 * @param weight how many people that is together
 * @param enough from how many people on a group can ask for so many points
 */
public record PassedOver(
        String candidate,
        int points,
        int got,
        List<String> voters,
        Map<String, Long> tables,
        long weight,
        Fraction enough) {
    public PassedOver {
        Objects.requireNonNull(candidate, "candidate");
        voters = List.copyOf(voters);
        tables = ImmutableMap.copyOf(tables);
        Objects.requireNonNull(enough, "enough");
    }
}
