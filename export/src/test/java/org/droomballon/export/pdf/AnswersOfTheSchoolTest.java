package org.droomballon.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.droomballon.export.Documents;
import org.droomballon.export.document.TenPointsDocument;
import org.droomballon.export.document.TenPointsFixture;
import org.droomballon.export.wording.Wording;
import org.junit.jupiter.api.Test;

/** The table for the answers of the school ends the report. */
class AnswersOfTheSchoolTest {
    private static final String LAST_TIME = "De website ook in het Turks";

    @Test
    void forFewPointsItFollowsWhatStandsBeforeIt() {
        assertThat(pageOfAnswers(6)).contains(LAST_TIME);
    }

    @Test
    void forAsManyPointsAsFillASheetItHasOneOfItsOwn() {
        assertThat(pageOfAnswers(10)).doesNotContain(LAST_TIME);
    }

    private static String pageOfAnswers(int points) {
        List<String> wordings = IntStream.rangeClosed(1, points)
                .mapToObj(number -> "Wens " + number)
                .toList();
        TenPointsDocument report = TenPointsFixture.with(Wording.DUTCH, wordings);
        return PdfText.pages(Documents.exporter("pdf").write(report)).stream()
                .filter(page -> page.contains("Opvolging met de school"))
                .findFirst()
                .orElseThrow();
    }
}
