package org.droomballon.session;

import java.util.Objects;

/** Whether two items say the same, as people decided it. */
public record PairDecision(Pair pair, Register<Verdict> verdict) {
    public PairDecision {
        Objects.requireNonNull(pair, "pair");
        Objects.requireNonNull(verdict, "verdict");
    }
}
