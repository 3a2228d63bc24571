package org.droomballon.cli;

import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.SessionFile;

/** The account of a session file: of the choice that is in it, or of a proposal where nobody has chosen yet. */
final class EveningAccount {
    private EveningAccount() {}

    static Account of(Wording wording, SessionFile file) {
        TenPoints ten = file.ten().orElseGet(() -> TenPoints.propose(file.session(), Rules.standard()));
        return Accounts.of(
                file.session(), ten, RuleOption.named(wording, ten.choice().rule()));
    }
}
