package org.droomballon.consolidation.certificate;

import java.util.List;
import java.util.Objects;
import org.droomballon.consolidation.Fraction;

/**
 * People who agree on a wish, are enough for their number of points, and got fewer.
 *
 * @param candidate the wish that all of them support and that is not among the points
 * @param points how many points such a group could ask for; each of them got fewer of its wishes
 * @param voters who they are, in the order of the profile
 * @param weight how many people that is
 * @param enough from how many people on a group can ask for so many points
 */
public record PassedOver(String candidate, int points, List<String> voters, long weight, Fraction enough) {
    public PassedOver {
        Objects.requireNonNull(candidate, "candidate");
        voters = List.copyOf(voters);
        Objects.requireNonNull(enough, "enough");
    }
}
