package org.droomballon.export.pdf;

import java.util.Objects;
import org.droomballon.export.document.TenPointsDocument;
import org.droomballon.export.house.HouseFace;
import org.droomballon.export.template.Markup;

/** What the template of the ten points sees: the document, and the poster that is its first page. */
public record TenPointsReport(TenPointsDocument document, PosterReport poster) {
    public TenPointsReport {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(poster, "poster");
    }

    public HouseFace house() {
        return poster.house();
    }

    public Markup style() {
        return poster.style();
    }
}
