package org.droomballon.cli;

import java.util.List;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.SelectionRule;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.file.Problem;
import org.droomballon.file.SessionFile;
import org.droomballon.file.UnreadableFileException;

/** The account of a session file: of the choice that is in it, or of a proposal where nobody has chosen yet. */
final class EveningAccount {
    private EveningAccount() {}

    /**
     * The account.
     *
     * @param name of the file, for messages
     */
    static Account of(String name, SessionFile file) throws UnreadableFileException {
        TenPoints ten = file.ten().orElseGet(() -> TenPoints.propose(file.session(), Rules.standard()));
        return Accounts.of(file.session(), ten, rule(name, ten));
    }

    /** The rule that the choice was made by; a file may name one that this program does not have. */
    static SelectionRule rule(String name, TenPoints ten) throws UnreadableFileException {
        String wanted = ten.choice().rule();
        return Rules.named(wanted)
                .orElseThrow(() -> new UnreadableFileException(
                        name,
                        List.of(new Problem(
                                Problem.Kind.UNKNOWN_WORD, "/ten", 0, 0, List.of(wanted, RuleOption.known())))));
    }
}
