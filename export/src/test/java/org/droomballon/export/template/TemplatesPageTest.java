package org.droomballon.export.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.droomballon.export.data.DataReport;
import org.droomballon.export.html.HtmlReport;
import org.droomballon.export.markdown.MarkdownReport;
import org.droomballon.export.office.OfficeReport;
import org.droomballon.export.pdf.CalibrationPage;
import org.droomballon.export.pdf.CardsReport;
import org.droomballon.export.pdf.ContentReport;
import org.droomballon.export.pdf.FollowUpReport;
import org.droomballon.export.pdf.NoteSheetsReport;
import org.droomballon.export.pdf.PosterReport;
import org.droomballon.export.pdf.TenPointsReport;
import org.droomballon.export.text.TextReport;
import org.junit.jupiter.api.Test;

/** The page for designers says what there is, because it is written from what there is. */
class TemplatesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "templates.md");
    private static final String BEGIN = "<!-- from the code: names -->\n";
    private static final String END = "<!-- end -->";

    @Test
    void thePageNamesAllThatATemplateMayAskFor() throws IOException {
        String page = Files.readString(PAGE);
        String names = ReportNames.of(List.of(
                HtmlReport.class,
                MarkdownReport.class,
                TextReport.class,
                OfficeReport.class,
                DataReport.class,
                CalibrationPage.Sheet.class,
                CardsReport.class,
                ContentReport.class,
                FollowUpReport.class,
                NoteSheetsReport.class,
                PosterReport.class,
                TenPointsReport.class));
        String wanted =
                page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + names + page.substring(page.indexOf(END));

        if (!wanted.equals(page)) {
            Files.writeString(PAGE.resolveSibling("templates.md.new"), wanted);
        }
        assertThat(page).isEqualTo(wanted);
    }

    @Test
    void thePageNamesEveryTemplate() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(TemplateNames.all()).allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }
}
