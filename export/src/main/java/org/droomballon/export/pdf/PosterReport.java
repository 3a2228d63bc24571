package org.droomballon.export.pdf;

import java.util.List;
import org.droomballon.export.document.PointsPoster;
import org.droomballon.export.house.HouseFace;
import org.droomballon.export.template.Markup;

/**
 * What the template of a poster sees: what stands on it, and how large things are.
 *
 * @param alone what a poster that is no part of another document adds to its style: no number of a page, and more room
 * @param scale how many times as large as on A4 things are drawn
 * @param title the letter size of the title in points, and its lines
 * @param place the lines of school and day
 * @param size the letter size of the points in points
 * @param drop how much lower the text of a point starts than its balloon; less than nothing when the balloon is lower
 * @param rows the height of each point in millimetres, and its lines
 */
public record PosterReport(
        PointsPoster document,
        Markup style,
        Markup alone,
        HouseFace house,
        double scale,
        Text title,
        List<String> place,
        double size,
        double drop,
        List<Text> rows) {
    public PosterReport {
        place = List.copyOf(place);
        rows = List.copyOf(rows);
    }

    /** The lines in which a text stands, and the size of its letters in points or of its row in millimetres. */
    public record Text(double size, List<String> lines) {
        public Text {
            lines = List.copyOf(lines);
        }
    }

    /** The side of a drawing that is so many pixels on A4. */
    public long pixels(double side) {
        return Math.round(side * scale);
    }

    /** Where the text of a point starts below the top of its row. */
    public double textTop() {
        return Math.max(0, drop);
    }

    /** Where the balloon of a point starts below the top of its row. */
    public double balloonTop() {
        return Math.max(0, -drop);
    }

    /** The poster itself, for the template that the poster shares with the document of the points. */
    public PosterReport poster() {
        return this;
    }
}
