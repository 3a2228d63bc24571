package org.droomballon.swing.points;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.Change;
import org.droomballon.consolidation.SelectionRule;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.export.document.LeftOut;
import org.droomballon.export.document.Point;
import org.droomballon.export.document.TenPointsDocument;
import org.droomballon.file.SessionFile;
import org.droomballon.session.Item;
import org.droomballon.session.Session;

/**
 * How the ten points stand, worded as the documents word them.
 *
 * @param change what choosing again would change; nothing while the choice is up to date
 * @param harvested how many notes and balloons there are
 * @param accounted of how many the account tells exactly once
 */
record Standing(
        TenPoints ten,
        Account account,
        TenPointsDocument document,
        Optional<Change> change,
        int harvested,
        int accounted) {
    Standing {
        Objects.requireNonNull(ten, "ten");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(change, "change");
    }

    /**
     * All that it is worked out of.
     *
     * @param rule the one that the choice was made for
     */
    record Question(SessionFile file, TenPoints ten, SelectionRule rule, Locale language) {
        Question {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(ten, "ten");
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(language, "language");
        }
    }

    /** Slow. */
    static Standing of(Question asked) {
        Session session = asked.file().session();
        Account account = Accounts.of(session, asked.ten(), asked.rule());
        List<Item> harvest = session.items();
        boolean isOld = account.freshness() == Account.Freshness.OUT_OF_DATE;
        return new Standing(
                asked.ten(),
                account,
                TenPointsDocument.of(session, account, asked.language()),
                isOld ? Optional.of(Change.since(account, session, asked.rule())) : Optional.empty(),
                harvest.size(),
                harvest.size() - account.unaccounted(harvest).size());
    }

    /** In the order of the account's points. */
    List<Point> points() {
        return document.points();
    }

    /** In the order of the account's left out, as far as anybody wants them. */
    List<LeftOut> leftOut() {
        return document.rest().leftOut();
    }

    boolean isByHand() {
        return account.amendment() == Account.Amendment.BY_HAND;
    }

    boolean isFull() {
        return ten.points().size() >= ten.choice().points();
    }
}
