package org.droomballon.export.pdf;

import java.util.List;
import org.droomballon.export.font.FontFile;
import org.droomballon.export.layout.Fitting;
import org.droomballon.export.layout.Print;
import org.droomballon.export.layout.TextStyle;

/** The lines of a point where it is told: about equally long, so that no last word stands alone. */
record PointLines(Fitting fitting, Print print) {
    private static final TextStyle WORDING = new TextStyle(FontFile.BOLD, 13, 1.25);
    private static final double WIDTH = 140;
    private static final double LARGE_WIDTH = 156;

    /** At least one line; a word that is wider than the page stays as it is. */
    List<String> of(String wording) {
        double width = print == Print.LARGE ? LARGE_WIDTH : WIDTH;
        List<String> even = fitting.evenLines(wording, width, WORDING.at(print.points(WORDING.size())));
        return even.isEmpty() ? List.of(wording) : even;
    }
}
