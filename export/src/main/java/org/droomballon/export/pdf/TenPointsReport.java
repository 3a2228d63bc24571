package org.droomballon.export.pdf;

import java.util.List;
import org.droomballon.export.document.TenPointsDocument;
import org.droomballon.export.template.Markup;

/**
 * What the template of the ten points sees: the document, and how large things are on its poster.
 *
 * @param titleSize the letters of the title, and {@code size} those of the points, in points
 * @param rows the height of each point on the poster in millimetres
 */
public record TenPointsReport(
        TenPointsDocument document, Markup style, double titleSize, double size, List<Double> rows) {
    public TenPointsReport {
        rows = List.copyOf(rows);
    }
}
