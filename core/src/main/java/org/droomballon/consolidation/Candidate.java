package org.droomballon.consolidation;

import java.util.Objects;

/**
 * A bundle as a rule sees it: a name, and the counts that decide between equals.
 *
 * @param tables how many tables wrote in it
 * @param items how many notes and balloons it holds
 */
public record Candidate(String id, int tables, int cards, int lenses, int items, boolean inBalloon) {
    public Candidate {
        Objects.requireNonNull(id, "id");
    }

    static Candidate of(Bundle bundle) {
        return new Candidate(
                bundle.id().toString(),
                bundle.groups().size(),
                bundle.cards().size(),
                bundle.lenses().size(),
                bundle.items().size(),
                bundle.isInBalloon());
    }
}
