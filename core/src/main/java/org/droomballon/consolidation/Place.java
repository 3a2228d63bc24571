package org.droomballon.consolidation;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a bundle came: among the points, or on the list of what was left out.
 *
 * @param number from 1; in the list of what was left out it counts on, and 0 where nobody supports it
 * @param candidate its id in the choice: what was deleted or set aside since can change the id of the bundle
 * @param round how the rule came to it, if it did
 */
public record Place(int number, String candidate, Bundle bundle, Optional<Round> round) {
    public Place {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(round, "round");
    }
}
