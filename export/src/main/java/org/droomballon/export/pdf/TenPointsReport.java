package org.droomballon.export.pdf;

import java.util.List;
import org.droomballon.export.document.TenPointsDocument;
import org.droomballon.export.template.Markup;

/**
 * What the template of the ten points sees: the document, and how large things are on its poster.
 *
 * @param title the letter size of the title in points, and its lines
 * @param size the letter size of the points on the poster in points
 * @param drop how much lower the text of a point starts than its balloon; less than nothing when the balloon is lower
 * @param rows the height of each point on the poster in millimetres, and its lines
 */
public record TenPointsReport(
        TenPointsDocument document, Markup style, Text title, double size, double drop, List<Text> rows) {
    public TenPointsReport {
        rows = List.copyOf(rows);
    }

    /** The lines in which a text stands, and the size of its letters in points or of its row in millimetres. */
    public record Text(double size, List<String> lines) {
        public Text {
            lines = List.copyOf(lines);
        }
    }

    /** Where the text of a point starts below the top of its row. */
    public double textTop() {
        return Math.max(0, drop);
    }

    /** Where the balloon of a point starts below the top of its row. */
    public double balloonTop() {
        return Math.max(0, -drop);
    }
}
