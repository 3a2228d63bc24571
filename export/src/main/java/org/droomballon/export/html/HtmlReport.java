package org.droomballon.export.html;

import java.util.List;
import org.droomballon.export.document.Document;
import org.droomballon.export.house.HouseFace;
import org.droomballon.export.template.Markup;

/**
 * What a template of this package sees.
 *
 * @param style the style sheet with its fonts, {@code sprite} the drawings, {@code codes} a QR code for each film
 */
public record HtmlReport(Document document, HouseFace house, Markup style, Markup sprite, List<Markup> codes) {
    public HtmlReport {
        codes = List.copyOf(codes);
    }
}
