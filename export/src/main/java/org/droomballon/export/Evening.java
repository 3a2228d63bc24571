package org.droomballon.export;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.SelectionRule;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.consolidation.certificate.Audit;
import org.droomballon.file.Problem;
import org.droomballon.file.SessionFile;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.followup.FollowUp;
import org.droomballon.privacy.Published;
import org.droomballon.session.Session;
import org.droomballon.toolkit.Toolkit;

/**
 * A session file with what is told of it: the choice that is in it, or a proposal where nobody has chosen yet.
 *
 * @param name of the file, for messages
 * @param toolkit has the rules by which points were chosen
 */
public record Evening(String name, SessionFile file, Toolkit toolkit) {
    public Evening {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(toolkit, "toolkit");
    }

    /** What documents may tell: the session without the words that people hid. */
    public Session told() {
        return Published.of(file.session());
    }

    /**
     * The account of the evening.
     *
     * @param session the whole session, or what is told of it
     * @throws UnreadableFileException if the points were chosen by a rule that is not here, as of all that tells points
     */
    public Account account(Session session) throws UnreadableFileException {
        return Accounts.of(session, ten(), rule());
    }

    /** The account of the whole evening with all that can be counted again. */
    public Audit audit() throws UnreadableFileException {
        return Audit.of(file.session(), ten(), rule());
    }

    /** The follow-up that the evening begins. */
    public FollowUp begun() throws UnreadableFileException {
        Session told = told();
        return FollowUp.begun(told, account(told));
    }

    /** The rule that the choice was made by. */
    public SelectionRule rule() throws UnreadableFileException {
        TenPoints ten = ten();
        return toolkit.rules()
                .named(ten.choice().rule())
                .orElseThrow(() -> new UnreadableFileException(name, List.of(missing(ten))));
    }

    private TenPoints ten() {
        return file.ten()
                .orElseGet(
                        () -> TenPoints.propose(file.session(), toolkit.rules().standard()));
    }

    /** A file may name a rule of a plug-in that is not here; to choose from are those that do not only differ in the last places. */
    private Problem missing(TenPoints ten) {
        String known = toolkit.rules().values().stream()
                .map(SelectionRule::id)
                .filter(id -> id.equals(Rules.family(id)))
                .collect(Collectors.joining(", "));
        return new Problem(
                Problem.Kind.UNKNOWN_RULE, "/ten", 0, 0, List.of(ten.choice().rule(), known));
    }
}
