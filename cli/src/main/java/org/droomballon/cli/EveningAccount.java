package org.droomballon.cli;

import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.consolidation.certificate.Audit;
import org.droomballon.file.SessionFile;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.session.Session;
import org.droomballon.toolkit.Toolkit;

/** The account of a session file: of the choice that is in it, or of a proposal where nobody has chosen yet. */
final class EveningAccount {
    private EveningAccount() {}

    /**
     * The account.
     *
     * @param name of the file, for messages
     */
    static Account of(Toolkit toolkit, String name, SessionFile file) throws UnreadableFileException {
        return of(toolkit, name, file, file.session());
    }

    /**
     * The same for what documents may tell of the evening.
     *
     * @param told the session, without what people hid
     */
    static Account of(Toolkit toolkit, String name, SessionFile file, Session told) throws UnreadableFileException {
        TenPoints ten = ten(toolkit, file);
        return Accounts.of(told, ten, RuleOption.of(toolkit, name, ten));
    }

    /**
     * The account with all that can be counted again.
     *
     * @param name of the file, for messages
     */
    static Audit audit(Toolkit toolkit, String name, SessionFile file) throws UnreadableFileException {
        TenPoints ten = ten(toolkit, file);
        return Audit.of(file.session(), ten, RuleOption.of(toolkit, name, ten));
    }

    private static TenPoints ten(Toolkit toolkit, SessionFile file) {
        return file.ten()
                .orElseGet(
                        () -> TenPoints.propose(file.session(), toolkit.rules().standard()));
    }
}
