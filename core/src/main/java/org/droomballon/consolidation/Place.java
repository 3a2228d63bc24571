package org.droomballon.consolidation;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a bundle came: among the points, or on the list of what was left out.
 *
 * @param number from 1; in the list of what was left out it counts on, and 0 where nobody supports it
 * @param round how the rule came to it, if it did
 */
public record Place(int number, Bundle bundle, Optional<Round> round) {
    public Place {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(round, "round");
    }
}
