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

/**
 * How the ten points stand, worded as the documents word them.
 *
 * @param change what choosing again would change; nothing while the choice is up to date
 */
record Standing(SessionFile file, TenPoints ten, Account account, TenPointsDocument document, Optional<Change> change) {
    Standing {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(ten, "ten");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(change, "change");
    }

    /**
     * How it stands now.
     *
     * @param rule the one that the choice was made for
     */
    static Standing of(SessionFile file, TenPoints ten, SelectionRule rule, Locale language) {
        Account account = Accounts.of(file.session(), ten, rule);
        boolean isOld = account.freshness() == Account.Freshness.OUT_OF_DATE;
        return new Standing(
                file,
                ten,
                account,
                TenPointsDocument.of(file.session(), account, language),
                isOld ? Optional.of(Change.between(file.session(), ten, rule)) : Optional.empty());
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

    int harvested() {
        return file.session().items().size();
    }

    /** How many notes and balloons the account tells of exactly once. */
    int accounted() {
        return harvested() - account.unaccounted(file.session().items()).size();
    }
}
