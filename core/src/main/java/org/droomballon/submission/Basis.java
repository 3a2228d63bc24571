package org.droomballon.submission;

import java.util.Objects;
import org.droomballon.consolidation.Account.Amendment;
import org.droomballon.consolidation.Account.Freshness;

/** How the points were chosen: the id of the rule, whether people changed its list, and whether more came in since. */
public record Basis(String rule, Amendment amendment, Freshness freshness) {
    public Basis {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(amendment, "amendment");
        Objects.requireNonNull(freshness, "freshness");
    }
}
