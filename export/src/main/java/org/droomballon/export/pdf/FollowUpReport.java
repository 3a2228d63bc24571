package org.droomballon.export.pdf;

import java.util.List;
import org.droomballon.export.document.FollowUpDocument;
import org.droomballon.export.font.FontFile;
import org.droomballon.export.house.HouseFace;
import org.droomballon.export.layout.Fitting;
import org.droomballon.export.layout.TextStyle;
import org.droomballon.export.template.Markup;

/**
 * What the template of a follow-up sees.
 *
 * @param title the lines of the title, which are of even length
 * @param wordings parts the points in lines
 * @param foot what stands at the foot of every page
 */
public record FollowUpReport(
        FollowUpDocument document,
        Markup style,
        HouseFace house,
        List<String> title,
        PointLines wordings,
        List<String> foot) {
    private static final TextStyle TITLE = new TextStyle(FontFile.EXTRA_BOLD, 26, 1.12);
    private static final double TITLE_WIDTH = 132;
    private static final int MOST_TITLE_LINES = 3;

    public FollowUpReport {
        title = List.copyOf(title);
        foot = List.copyOf(foot);
    }

    /** The lines of a point where it is told. */
    public List<String> lines(String wording) {
        return wordings.of(wording);
    }

    static FollowUpReport of(FollowUpDocument document, PageStyle style, Fitting fitting) {
        return new FollowUpReport(
                document,
                style.of("tenpoints.css"),
                style.house().face(document.language()),
                fitting.titleLines(document.title(), TITLE_WIDTH, TITLE, MOST_TITLE_LINES),
                new PointLines(fitting, style.print()),
                new Foot(fitting, style.print())
                        .of(document.heading().place(style.print().lettersOfAFoot())));
    }
}
