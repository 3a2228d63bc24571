package org.droomballon.plan;

import java.util.List;

/** What was asked for cannot be; all that stands in the way at once. */
public final class NoPlanException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    NoPlanException(List<Reason> reasons) {
        super(reasons.toString());
        this.reasons = List.copyOf(reasons);
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
