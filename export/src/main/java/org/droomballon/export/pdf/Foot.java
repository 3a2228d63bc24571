package org.droomballon.export.pdf;

import java.util.List;
import org.droomballon.export.font.FontFile;
import org.droomballon.export.layout.Fitting;
import org.droomballon.export.layout.Print;
import org.droomballon.export.layout.TextStyle;

/** The lines at the foot of a page, beside its number. */
record Foot(Fitting fitting, Print print) {
    private static final TextStyle STYLE = new TextStyle(FontFile.REGULAR, 9, 1.25);
    private static final double WIDTH = 140;

    List<String> of(String text) {
        return fitting.dottedLines(text, WIDTH, STYLE.at(print.points(STYLE.size())));
    }
}
