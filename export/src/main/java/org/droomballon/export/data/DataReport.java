package org.droomballon.export.data;

import java.util.Objects;
import org.droomballon.export.content.Facts;
import org.droomballon.export.document.Document;

/** What the templates of this package see. */
public record DataReport(String kind, String languageTag, String title, Facts facts) {
    public DataReport {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(languageTag, "languageTag");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(facts, "facts");
    }

    static DataReport of(Document document) {
        return new DataReport(document.kind(), document.language().toLanguageTag(), document.title(), document.facts());
    }
}
