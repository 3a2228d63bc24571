package org.droomballon.export.pdf;

import java.util.List;
import java.util.Objects;
import org.droomballon.export.document.Sum;
import org.droomballon.export.document.TenPointsDocument;
import org.droomballon.export.house.HouseFace;
import org.droomballon.export.layout.Print;
import org.droomballon.export.template.Markup;

/**
 * What the template of the ten points sees.
 *
 * @param poster its first page
 * @param wordings parts the points in lines
 * @param feet parts what stands at the foot of a page in lines
 * @param heads what stands over the columns of the drawing
 */
public record TenPointsReport(
        TenPointsDocument document,
        PosterReport poster,
        TableHeads heads,
        PointLines wordings,
        Foot feet,
        Print print) {
    /** So many rows for the answers of the school fill a sheet, and so many sums stay on a page; fewer of each in large print. */
    private static final int ROWS_OF_A_SHEET = 8;

    private static final int LARGE_ROWS_OF_A_SHEET = 4;
    private static final int SUMS_OF_A_PAGE = 6;

    public TenPointsReport {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(poster, "poster");
        Objects.requireNonNull(heads, "heads");
        Objects.requireNonNull(wordings, "wordings");
        Objects.requireNonNull(feet, "feet");
        Objects.requireNonNull(print, "print");
    }

    /** Whether the first column of a table stands above the others, which else are too narrow for large letters. */
    public boolean isStacked() {
        return print == Print.LARGE;
    }

    /** Whether the table for the answers of the school fills a sheet, which people can take along alone; a shorter one is never split. */
    public boolean isSheet() {
        return document.points().size() >= (isStacked() ? LARGE_ROWS_OF_A_SHEET : ROWS_OF_A_SHEET);
    }

    /** Whether the sums stay on one page. */
    public boolean isWhole(List<Sum> sums) {
        return !isStacked() && sums.size() <= SUMS_OF_A_PAGE;
    }

    /** The lines of a point where it is told. */
    public List<String> lines(String wording) {
        return wordings.of(wording);
    }

    /** What stands at the foot of every page. */
    public List<String> foot() {
        return feet.of(document.heading().place(print.lettersOfAFoot()));
    }

    public HouseFace house() {
        return poster.house();
    }

    public Markup style() {
        return poster.style();
    }
}
