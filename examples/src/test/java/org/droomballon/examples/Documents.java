package org.droomballon.examples;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.export.Exporters;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.document.TenPointsDocument;
import org.droomballon.file.SessionFile;
import org.droomballon.privacy.Published;
import org.droomballon.session.Session;

/** Documents of the example evening as text. */
final class Documents {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-15T20:00:00Z"), ZoneOffset.UTC);

    private Documents() {}

    /** The ten points of a session, of its choice or of a proposal where nobody has chosen yet. */
    static String tenPoints(SessionFile file, Locale language) {
        TenPoints ten = file.ten().orElseGet(() -> TenPoints.propose(file.session(), Rules.standard()));
        Session told = Published.of(file.session());
        return markdown(TenPointsDocument.of(told, Accounts.of(told, ten, Rules.standard()), language));
    }

    static String markdown(Document document) {
        Exporter exporter = Exporters.all(CLOCK).stream()
                .filter(each -> each.format().equals("md"))
                .findFirst()
                .orElseThrow();
        return new String(exporter.write(document), StandardCharsets.UTF_8);
    }
}
