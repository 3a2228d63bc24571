package org.droomballon.file;

import java.util.Optional;
import org.droomballon.consolidation.certificate.Audit;
import org.droomballon.followup.FollowUp;

/** Writes what an audit found as data, for whoever looks after many evenings. */
public final class AuditFiles {
    private AuditFiles() {}

    /**
     * The audit as UTF-8 JSON of the format {@code droomballon/audit}: equal audits are equal bytes. It holds ids and figures,
     * and no text that people wrote.
     *
     * @param followUp the one that was looked at too
     */
    public static byte[] json(SessionFile evening, Audit audit, Optional<FollowUp> followUp) {
        return Json.bytes(new AuditWriter(evening, audit, followUp).tree());
    }
}
