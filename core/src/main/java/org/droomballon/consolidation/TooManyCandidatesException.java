package org.droomballon.consolidation;

import java.util.Objects;

/** A rule cannot choose from so many: another rule, or fewer bundles, can help. */
public final class TooManyCandidatesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String rule;
    private final int candidates;
    private final int most;

    public TooManyCandidatesException(String rule, int candidates, int most) {
        super("the rule '" + rule + "' chooses from " + most + " at most, not from " + candidates);
        this.rule = Objects.requireNonNull(rule, "rule");
        this.candidates = candidates;
        this.most = most;
    }

    public String rule() {
        return rule;
    }

    public int candidates() {
        return candidates;
    }

    public int most() {
        return most;
    }
}
