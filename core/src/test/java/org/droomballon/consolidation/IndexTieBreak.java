package org.droomballon.consolidation;

import java.util.Comparator;
import java.util.List;

/** The candidate that stands first in the profile wins: how published results break ties. Not for an evening. */
record IndexTieBreak() implements TieBreak {
    @Override
    public Tie decide(List<Candidate> tied, Profile profile) {
        Candidate first = tied.stream()
                .min(Comparator.comparingInt(profile.candidates()::indexOf))
                .orElseThrow();
        return new Tie(tied.stream().map(Candidate::id).toList(), first.id(), Criterion.LOT);
    }
}
