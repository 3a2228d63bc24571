package org.droomballon.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Locale;
import org.droomballon.export.Documents;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.document.TenPointsFixture;
import org.droomballon.export.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPosterTest {
    private static final Exporter PDF = Documents.exporter("pdf");
    private static final String LONGEST =
            "Ouders die pas in de buurt wonen krijgen in de eerste week een ouder uit hun eigen straat als gids, en die gaat ook mee naar de infoavond to";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void thePosterIsOnePageForLongWordingsToo(int points) {
        byte[] file = PDF.write(TenPointsFixture.with(Wording.DUTCH, Collections.nCopies(points, LONGEST)));

        String poster = PdfText.firstPage(file).text();

        assertThat(LONGEST).hasSize(140);
        assertThat(poster.split(LONGEST, -1)).hasSize(points + 1);
        assertThat(poster).contains("1 / " + PdfText.of(file).pages());
    }

    @Test
    void pointsThatDoNotFitThePosterAreAnError() {
        var document = TenPointsFixture.with(Locale.FRENCH, Collections.nCopies(10, LONGEST.repeat(4)));

        assertThatThrownBy(() -> PDF.write(document)).hasMessageContaining("'poster' in fr");
    }
}
