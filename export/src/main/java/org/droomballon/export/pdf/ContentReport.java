package org.droomballon.export.pdf;

import java.util.List;
import org.droomballon.export.content.Block;
import org.droomballon.export.document.TextDocument;
import org.droomballon.export.house.HouseFace;
import org.droomballon.export.layout.Fitting;
import org.droomballon.export.layout.Print;
import org.droomballon.export.template.Markup;

/**
 * What the template of a document that is all content sees.
 *
 * @param feet parts what stands at the foot of a page in lines
 */
public record ContentReport(TextDocument document, Markup style, HouseFace house, Foot feet, Print print) {
    /** About how many letters stand beside each other over the width of a page. */
    private static final int LETTERS = 90;

    private static final int LARGE_LETTERS = 46;

    private static final int WIDTH = 174;
    private static final int LARGE_WIDTH = 178;
    private static final double WHOLE = 1000;

    static ContentReport of(TextDocument document, PageStyle style, Fitting fitting) {
        return new ContentReport(
                document,
                style.of("content.css"),
                style.house().face(document.language()),
                new Foot(fitting, style.print()),
                style.print());
    }

    /** The headings, each with what stands under it. */
    public List<Section> sections() {
        return Section.of(document.content().blocks());
    }

    /** What stands at the foot of the first pages: with the name of the first sheet, where each stands on sheets of its own. */
    public List<String> foot() {
        return isOnSheets() ? foot(sections().get(1)) : feet.of(document.footer());
    }

    /** Whether its chapters stand on sheets of their own. */
    public boolean isOnSheets() {
        return sections().stream().anyMatch(Section::isSheet);
    }

    /** What stands at the foot of a sheet that may get loose. */
    public List<String> foot(Section sheet) {
        return feet.of(document.footer(sheet.title()));
    }

    /** Whether the first column of a form stands above the others, which else are too narrow for large letters. */
    public boolean isStacked(Block.Table table) {
        return print == Print.LARGE && table.isForm() && table.across() > 0;
    }

    /** How wide the columns of a table are in millimetres. */
    public List<Double> widths(Block.Table table) {
        boolean large = print == Print.LARGE;
        return table.shares(large ? LARGE_LETTERS : LETTERS).stream()
                .map(share -> share * (large ? LARGE_WIDTH : WIDTH) / WHOLE)
                .toList();
    }
}
