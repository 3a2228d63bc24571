package org.droomballon.export.pdf;

import org.droomballon.export.document.TextDocument;
import org.droomballon.export.house.HouseFace;
import org.droomballon.export.template.Markup;

/** What the template of a document that is all content sees. */
public record ContentReport(TextDocument document, Markup style, HouseFace house) {
    static ContentReport of(TextDocument document, PageStyle style) {
        return new ContentReport(
                document, style.of("content.css"), style.house().face(document.language()));
    }
}
