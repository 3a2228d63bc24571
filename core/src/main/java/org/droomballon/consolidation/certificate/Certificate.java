package org.droomballon.consolidation.certificate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.droomballon.consolidation.Profile;
import org.droomballon.consolidation.Selection;

/**
 * What an independent count says of a choice.
 *
 * @param passedOver a group that agrees, is enough, and got too little; nothing if there is none (EJR+)
 * @param faults all in the payments that cannot be; empty if they add up, also where nobody pays
 */
public record Certificate(Optional<PassedOver> passedOver, List<LedgerFault> faults) {
    public Certificate {
        Objects.requireNonNull(passedOver, "passedOver");
        faults = List.copyOf(faults);
    }

    /** Counts anew, from the ballots and from what the rule says that it did. */
    public static Certificate of(Profile profile, Selection selection) {
        return new Certificate(
                Proportionality.witness(profile, selection.chosen(), selection.points()),
                Ledger.check(profile, selection));
    }
}
